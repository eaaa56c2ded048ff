/** What the server answers. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

const fresh = { 'cache-control': 'no-store' };

/** A page or other text. */
export const reply = (
  status: number,
  type: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Reply => ({ status, headers: { ...fresh, ...headers, 'content-type': `${type}; charset=utf-8` }, body });

/** Go there instead. */
export const redirect = (to: string): Reply => ({
  status: 303,
  headers: { ...fresh, location: to },
  body: '',
});

/** A file to keep. */
export const download = (name: string, body: Uint8Array): Reply => ({
  status: 200,
  headers: {
    ...fresh,
    'content-type': 'text/csv',
    'content-disposition': `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"`,
  },
  body,
});
