import type { Context } from '../protocol/context.ts';

/** SharePoint escapes its skip tokens with lower-case hex: `Paged%3dTRUE%26p_ID%3d100`. */
const escapeToken = (token: string): string =>
  encodeURIComponent(token).replaceAll(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase());

/** The absolute address of the next page: this request's, with another skip token. */
export function nextLink(context: Context, skipToken: string): string {
  const path = context.url.split('?')[0] ?? '';
  const kept = context.query.all
    .filter(([name]) => name.toLowerCase() !== '$skiptoken')
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  return `${context.origin}${path}?${[`%24skiptoken=${escapeToken(skipToken)}`, ...kept].join('&')}`;
}
