import {
  startStandIn,
  tokenFor,
  type StandIn,
  type StandInOptions,
} from '@loggkontroll/infra/local/sharepoint-stand-in';
import { BrowserFetch, DefaultParse, InjectHeaders } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit, spfi, type SPFI } from '@pnp/sp';
import '@pnp/sp/batching.js';
import '@pnp/sp/context-info/index.js';
import '@pnp/sp/fields/index.js';
import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';
import '@pnp/sp/items/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/recycle-bin/index.js';
import '@pnp/sp/security/index.js';
import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/site-users/index.js';
import '@pnp/sp/sites/index.js';
import '@pnp/sp/views/index.js';
import '@pnp/sp/webs/index.js';

const person = (number: number, name: string) => ({
  oid: `00000000-0000-4000-8000-00000000000${String(number)}`,
  upn: `${name.toLowerCase()}@kommun.example`,
  name,
  email: `${name.toLowerCase()}@kommun.example`,
});

export const owner = person(1, 'Olga');
export const reader = person(2, 'Rut');
export const editor = person(3, 'Edit');
export const stranger = person(4, 'Sten');
export const botId = '00000000-0000-4000-8000-0000000000b0';

/** 22 November 2026, 08:00 UTC: the present of these tests. */
export const start = Date.UTC(2026, 10, 22, 8, 0, 0);

export const register = '/sites/register';
export const vault = '/sites/vault';

/** A stand-in with a Register and a Vault; the bot may write in one and do everything in the other. */
export const startTwoSites = (options: StandInOptions = {}): Promise<StandIn> =>
  startStandIn({
    people: [owner, reader, editor, stranger],
    sites: [
      { path: register, title: 'Register', owner: owner.oid },
      { path: vault, title: 'Vault', owner: owner.oid },
    ],
    apps: [
      { clientId: botId, name: 'Loggkontroll', grants: { [register]: 'write', [vault]: 'fullcontrol' } },
    ],
    clock: () => start,
    ...options,
  });

/** Unmodified PnPjs towards a site, with a token and nothing else added. */
export const connect = (url: string, token: string, headers: Record<string, string> = {}): SPFI =>
  spfi(url).using(
    DefaultHeaders(),
    DefaultInit(),
    BrowserFetch(),
    DefaultParse(),
    InjectHeaders({ Authorization: `Bearer ${token}`, ...headers }),
  );

export const as = (standIn: StandIn, who: { readonly oid: string }, site = register): SPFI =>
  connect(`${standIn.url}${site}`, tokenFor({ oid: who.oid }));

export const asBot = (standIn: StandIn, site = register): SPFI =>
  connect(`${standIn.url}${site}`, tokenFor({ app: botId }));

/** A request as sent over HTTP, for what PnPjs hides. */
export async function raw(
  standIn: StandIn,
  path: string,
  init: RequestInit & { readonly who?: { readonly oid: string } } = {},
): Promise<{
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: () => unknown;
}> {
  const { who = owner, ...rest } = init;
  const response = await fetch(`${standIn.url}${path}`, {
    ...rest,
    headers: {
      Authorization: `Bearer ${tokenFor({ oid: who.oid })}`,
      ...(rest.headers as Record<string, string> | undefined),
    },
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: () => JSON.parse(text) as unknown,
  };
}

/** Status, code and text of a refusal. */
export interface Refused {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

interface HttpError {
  readonly response: Response;
}

/** The refusal SharePoint answered with; fails when it answered anything else. */
export async function refusal(promise: Promise<unknown>): Promise<Refused> {
  let error: unknown;
  try {
    await promise;
  } catch (caught) {
    error = caught;
  }
  const response = (error as HttpError | undefined)?.response;
  if (!response) throw new Error('It was not refused', { cause: error });
  const body = (await response.json()) as {
    'odata.error': { code: string; message: { lang: string; value: string } };
  };
  return {
    status: response.status,
    code: body['odata.error'].code,
    message: body['odata.error'].message.value,
  };
}
