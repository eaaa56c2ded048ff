import { errors } from '../protocol/errors.ts';
import type { Context } from '../protocol/context.ts';
import type { Caller } from '../protocol/caller.ts';
import { everyoneLogin, principalType, type Principal } from '../store/principals.ts';
import type { Store } from '../store/store.ts';
import type { Person } from '../store/directory.ts';

export const loginOf = (person: Person): string => `i:0#.f|membership|${person.upn.toLowerCase()}`;

export function personPrincipal(store: Store, siteId: number, person: Person): Principal {
  const known = store.principals.byOid(siteId, person.oid);
  if (known) return known;
  store.masks.forget();
  return store.principals.add(siteId, {
    type: principalType.user,
    login: loginOf(person),
    title: person.name,
    email: person.email,
    oid: person.oid,
  });
}

const appLogin = (clientId: string): string =>
  `i:0i.t|00000003-0000-0ff1-ce00-000000000000|${clientId}@local`;

/** The site's user for a caller; an application is one too, so that items can name it as editor. */
export function callerPrincipal(store: Store, siteId: number, caller: Caller): Principal {
  if (caller.kind === 'person') return personPrincipal(store, siteId, caller.person);
  const login = appLogin(caller.app.clientId);
  return (
    store.principals.byLogin(siteId, login) ??
    store.principals.add(siteId, { type: principalType.user, login, title: caller.app.name })
  );
}

export function knownCallerPrincipal(store: Store, siteId: number, caller: Caller): Principal | undefined {
  return caller.kind === 'person'
    ? store.principals.byOid(siteId, caller.person.oid)
    : store.principals.byLogin(siteId, appLogin(caller.app.clientId));
}

const everyoneNames = /^(c:0-\.f\|rolemanager\|spo-grid-all-users.*|everyone except external users)$/i;

/** Finds somebody by login name or user principal name and makes them a user of the site. */
export function ensureUser(context: Context, logon: string): Principal {
  const { store, site } = context;
  const known = store.principals.byLogin(site.id, logon);
  if (known && known.type !== principalType.sharePointGroup) return known;
  if (everyoneNames.test(logon)) {
    const everyone = store.principals.byLogin(site.id, everyoneLogin);
    if (everyone) return everyone;
    store.masks.forget();
    return store.principals.add(site.id, {
      type: principalType.securityGroup,
      login: everyoneLogin,
      title: 'Everyone except external users',
    });
  }
  const upn = logon.slice(logon.lastIndexOf('|') + 1);
  const person = store.directory.personByUpn(upn);
  if (!person) throw errors.userNotResolved(logon);
  return personPrincipal(store, site.id, person);
}
