/**
 * What a page of another origin is told. As with SharePoint Online, it may send bearer tokens and any header it asks
 * for, but reads no response header beside the safelisted ones: ETags must come from bodies.
 */
export function corsHeaders(
  origin: string | undefined,
  asked: string | undefined,
): Readonly<Record<string, string>> {
  if (origin === undefined) return {};
  return {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Allow-Methods': 'GET, HEAD, POST, PUT, PATCH, DELETE, MERGE, OPTIONS',
    'Access-Control-Max-Age': '600',
    ...(asked === undefined ? {} : { 'Access-Control-Allow-Headers': asked }),
    Vary: 'Origin',
  };
}
