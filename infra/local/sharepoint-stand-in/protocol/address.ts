/** A request's URL taken apart, still as sent. */
export interface Address {
  /** `/sites/register`, decoded, without a final slash. */
  readonly webPath: string;
  /** What follows `/_api/`, raw. */
  readonly resource: string;
  /** The query, raw. */
  readonly query: string;
  /** Path and query without the origin, raw. */
  readonly url: string;
}

/** Takes an absolute or origin-relative URL apart; `undefined` where it is not one of the REST service. */
export function readAddress(sent: string): Address | undefined {
  const url = sent.replace(/^https?:\/\/[^/]+/i, '');
  const question = url.indexOf('?');
  const path = question < 0 ? url : url.slice(0, question);
  const [, web, resource] = /^(.*?)\/_api(?:\/(.*))?$/i.exec(path) ?? [];
  if (web === undefined) return undefined;
  return {
    webPath: decodeURIComponent(web).replace(/\/+$/, ''),
    resource: resource ?? '',
    query: question < 0 ? '' : url.slice(question + 1),
    url,
  };
}
