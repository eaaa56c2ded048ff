import { tokenFor } from '@loggkontroll/infra/local/sharepoint-stand-in';

/** Somebody's own requests to SharePoint's REST interface, past every surface of the suite. */
export const restAs = (origin: string, principal: { readonly oid: string } | { readonly app: string }) => {
  const headers = {
    authorization: `Bearer ${tokenFor(principal)}`,
    accept: 'application/json;odata=nometadata',
  };
  return {
    /** The status that a GET answers with. */
    status: async (path: string): Promise<number> => (await fetch(`${origin}${path}`, { headers })).status,
    get: async <T>(path: string): Promise<T> => {
      const answer = await fetch(`${origin}${path}`, { headers });
      if (!answer.ok) throw new Error(`GET ${path}: ${answer.status} ${await answer.text()}`);
      return (await answer.json()) as T;
    },
    merge: async (path: string, body: unknown, etag = '*'): Promise<number> => {
      const answer = await fetch(`${origin}${path}`, {
        method: 'POST',
        headers: {
          ...headers,
          'content-type': 'application/json;odata=nometadata',
          'x-http-method': 'MERGE',
          'if-match': etag,
        },
        body: JSON.stringify(body),
      });
      return answer.status;
    },
    post: async (path: string, body: unknown): Promise<number> => {
      const answer = await fetch(`${origin}${path}`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json;odata=nometadata' },
        body: JSON.stringify(body),
      });
      return answer.status;
    },
  };
};
