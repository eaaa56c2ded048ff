import { addHeaders, behaviour } from '../../connection/behaviour.ts';
import type { SharePointFailureCode, Site } from '../../connection/index.ts';
import { permissions } from '../../schema/index.ts';
import type { Permission } from '../../schema/index.ts';
import { CannotTry } from '../fact.ts';
import type { Fact } from '../fact.ts';
import { exchange, jsonOf } from '../exchange.ts';

/** What the bot and the provisioner do that nobody else may. */
const needed: readonly Permission[] = ['ManageLists', 'ManagePermissions', 'DeleteListItems'];

const allows = ({ High, Low }: { readonly High?: unknown; readonly Low?: unknown }) => {
  const mask = (BigInt(Number(High ?? 0)) << 32n) | BigInt(Number(Low ?? 0));
  return (permission: Permission): boolean => (mask & (1n << BigInt(permissions[permission] - 1))) !== 0n;
};

/** How SharePoint says that a site is not for the identity, or not there at all. */
const shut: readonly SharePointFailureCode[] = ['signed-out', 'forbidden', 'not-found'];

const mayAll = async (site: Site): Promise<boolean> => {
  const answer = await exchange(site, 'GET', '/_api/web?$select=EffectiveBasePermissions');
  if (answer.failure !== undefined) return false;
  const { EffectiveBasePermissions } = jsonOf(answer);
  return needed.every(allows(EffectiveBasePermissions ?? {}));
};

/** The permissions in a token: `roles` of an application, `scp` of a person. Undefined when it is no token of that form. */
const permissionsIn = (token: string): string | undefined => {
  const [, claims, signature] = token.split('.');
  if (claims === undefined || signature === undefined) return undefined;
  try {
    const text = atob(claims.replaceAll('-', '+').replaceAll('_', '/'));
    const { roles, scp } = JSON.parse(text) as { readonly roles?: string[]; readonly scp?: string };
    return (roles ?? scp?.split(' ') ?? []).sort().join(' ');
  } catch {
    return undefined;
  }
};

/** The permissions in the token that a site is asked with. The token itself goes nowhere. */
const tokenPermissions = async ({ sp }: Site): Promise<string | undefined> => {
  let found: string | undefined;
  const looking = behaviour((request) => {
    request.on.auth((url, init) => {
      const { Authorization = '' } = (init.headers ?? {}) as Readonly<Record<string, string>>;
      found = permissionsIn(Authorization.replace(/^Bearer /, ''));
      return Promise.resolve([url, addHeaders(init, {})]);
    });
  });
  await sp.web.using(looking).select('Id')();
  return found;
};

/** Who asks, what they may here and elsewhere, and how SharePoint keeps time and pace. */
export const identityFacts = {
  'rights-here': {
    rows: ['F17'],
    by: 'reading',
    relied: { 'full control of the Register': true, 'full control of the Vault': true },
    observe: async ({ connection: { register, vault } }) => ({
      'full control of the Register': await mayAll(register),
      'full control of the Vault': await mayAll(vault),
    }),
  },
  'shut-elsewhere': {
    rows: ['F17', 'F30'],
    by: 'reading',
    relied: { 'sites that let it in': 0 },
    shows: ['sites tried', 'answers'],
    observe: async ({ site, elsewhere }) => {
      if (elsewhere.length === 0) throw new CannotTry('no-other-site');
      const answers: string[] = [];
      let open = 0;
      for (const address of elsewhere) {
        const { failure, status } = await exchange(site, 'GET', `${address}/_api/web?$select=Id`);
        if (failure !== undefined && !shut.includes(failure)) throw new CannotTry('unreachable');
        answers.push(String(status));
        if (failure === undefined) open += 1;
      }
      return { 'sites that let it in': open, 'sites tried': elsewhere.length, answers: answers.join(' ') };
    },
  },
  'token-permissions': {
    rows: ['F17'],
    by: 'reading',
    relied: { permissions: 'Sites.Selected' },
    observe: async ({ site }) => {
      const found = await tokenPermissions(site);
      if (found === undefined) throw new CannotTry('token-unreadable');
      return { permissions: found };
    },
  },
  clocks: {
    rows: ['F18'],
    by: 'trying',
    relied: { 'within ten minutes': true },
    shows: ['seconds apart'],
    observe: async ({ list, ask, now }) => {
      const { add } = await list();
      const before = now();
      const { api } = await add({ Title: 'a' });
      const created = Date.parse(String(jsonOf(await ask('GET', `${api}?$select=Created`))['Created']));
      const seconds = Math.round((created - before) / 1000);
      return { 'within ten minutes': Math.abs(seconds) <= 600, 'seconds apart': seconds };
    },
  },
  pace: {
    rows: ['F31'],
    by: 'reading',
    relied: {},
    shows: ['headers about pace'],
    observe: async ({ ask }) => {
      const { headers } = await ask('GET', '/_api/web?$select=Id');
      const told: string[] = [];
      headers.forEach((_, name) => {
        if (/ratelimit|retry-after|health/i.test(name)) told.push(name);
      });
      return { 'headers about pace': told.sort().join(' ') || 'none' };
    },
  },
} as const satisfies Readonly<Record<string, Fact>>;
