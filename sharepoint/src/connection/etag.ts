/**
 * The ETag that an item has after it was saved from the one given (`"<guid>,<version>"`, one version further), so that
 * the next act needs no reading. If SharePoint counted otherwise, or somebody else saved, that act meets a 412 and
 * reads after all. Undefined when the ETag has another form.
 */
export const etagAfter = (etag: string): string | undefined => {
  const parts = /^(?<item>"[^,"]+),(?<version>\d+)"$/.exec(etag)?.groups;
  return parts === undefined ? undefined : `${parts['item'] ?? ''},${Number(parts['version']) + 1}"`;
};
