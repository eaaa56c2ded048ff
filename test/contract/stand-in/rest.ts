import type { StandIn } from '@loggkontroll/infra/local/sharepoint-stand-in';
import { raw } from './two-sites.ts';

type Body = Readonly<Record<string, unknown>>;

export const none = { headers: { Accept: 'application/json;odata=nometadata' } };

/** REST by hand, as the owner; fails on a refusal. */
export const restOf = (standIn: () => StandIn) => {
  const get = async (path: string, init: RequestInit = {}): Promise<Body> => {
    const response = await raw(standIn(), path, init);
    if (response.status >= 400) throw new Error(response.text);
    return response.json() as Body;
  };
  const post = (path: string, body: object = {}) =>
    get(path, { method: 'POST', body: JSON.stringify(body), ...none });
  return { get, post };
};

export const firstOf = (body: Body): Body => (body.value as Body[])[0] ?? {};

export const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
export const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
