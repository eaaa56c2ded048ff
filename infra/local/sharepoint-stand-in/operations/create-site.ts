import { errors } from '../protocol/errors.ts';
import { fullControl } from '../rights/built-in-levels.ts';
import { documentLibrary } from '../store/lists.ts';
import { principalType, type Principal } from '../store/principals.ts';
import type { Json } from '../store/row.ts';
import type { Site, Web } from '../store/sites.ts';
import type { Store } from '../store/store.ts';
import { createList } from './change-lists.ts';
import { personPrincipal } from './ensure-user.ts';

/** A site collection to make: its owner becomes site administrator and owns the three default groups. */
export interface NewSite {
  /** Server-relative, for example `/sites/register`. */
  readonly path: string;
  readonly title: string;
  /** Object id or user principal name. */
  readonly owner: string;
  /** Settings of the site (`ShareByEmailEnabled`, …), its `locale` (LCID) and `timeZone` (IANA). */
  readonly properties?: Json | undefined;
  /** Settings of the root web (`MembersCanShare`, …). */
  readonly webProperties?: Json | undefined;
}

const edit = 1073741830;
const read = 1073741826;

const groupKinds = [
  { key: 'AssociatedOwnerGroup', suffix: 'Owners', id: 3, role: fullControl },
  { key: 'AssociatedVisitorGroup', suffix: 'Visitors', id: 4, role: read },
  { key: 'AssociatedMemberGroup', suffix: 'Members', id: 5, role: edit },
] as const;

function addGroups(store: Store, site: Site, title: string, scopeId: number, owner: Principal): Json {
  const associated: Record<string, number> = {};
  for (const { key, suffix, id, role } of groupKinds) {
    const name = `${title} ${suffix}`;
    const group = store.principals.add(site.id, {
      id,
      type: principalType.sharePointGroup,
      login: name,
      title: name,
      properties: { Owner: 3, OnlyAllowMembersViewMembership: id !== 5, AllowMembersEditMembership: false },
    });
    store.scopes.assign(scopeId, group.id, role);
    if (id === 3) store.principals.join(group, owner);
    associated[key] = id;
  }
  return associated;
}

export function createSite(store: Store, added: NewSite): Web {
  const person = store.directory.person(added.owner) ?? store.directory.personByUpn(added.owner);
  if (!person) throw errors.userNotResolved(added.owner);
  const site = store.sites.addSite(added.path, { ...added.properties });
  store.roles.addBuiltIn(site.id);
  const owner = personPrincipal(store, site.id, person);
  store.principals.update(owner, { isAdmin: true });
  const scopeId = store.scopes.add(site.id, null);
  const groups = addGroups(store, site, added.title, scopeId, owner);
  const web = store.sites.addWeb(site, undefined, added.path, store.clock.stamp(), scopeId, {
    Title: added.title,
    ...added.webProperties,
    ...groups,
  });
  createList(store, web, 'Documents', documentLibrary, {});
  store.masks.forget();
  return web;
}
