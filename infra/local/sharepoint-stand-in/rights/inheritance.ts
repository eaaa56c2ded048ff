import type { Context } from '../protocol/context.ts';
import { errors } from '../protocol/errors.ts';
import { changeType } from '../store/changes.ts';
import type { ItemHead } from '../store/items.ts';
import type { List } from '../store/lists.ts';
import { fullControl, limitedAccess } from './built-in-levels.ts';
import { permission } from './permission.ts';
import type { Securable } from './securable.ts';

export function scopeOf(securable: Securable): number {
  switch (securable.kind) {
    case 'web':
      return securable.web.scopeId;
    case 'list':
      return securable.list.scopeId;
    case 'item':
      return securable.head.scopeId;
  }
}

export function parentScopeOf(context: Context, list: List, head: ItemHead): number {
  return context.store.items.headAt(list, head.dir)?.scopeId ?? list.scopeId;
}

function parentScope(context: Context, securable: Securable): number | undefined {
  switch (securable.kind) {
    case 'web': {
      const { parentId } = securable.web;
      return parentId === null ? undefined : context.store.sites.web(parentId).scopeId;
    }
    case 'list':
      return context.store.sites.web(securable.list.webId).scopeId;
    case 'item':
      return parentScopeOf(context, securable.list, securable.head);
  }
}

export const hasUniqueRights = (context: Context, securable: Securable): boolean =>
  scopeOf(securable) !== parentScope(context, securable);

function moveList(context: Context, list: List, from: number | undefined, to: number): void {
  if (from !== undefined && list.scopeId !== from) return;
  context.store.lists.save(list, { scopeId: to });
  context.store.items.replaceScope(list, from ?? list.scopeId, to);
}

/** Gives the securable, and all that inherits from it, another scope. */
function moveScope(context: Context, securable: Securable, to: number): void {
  const { store } = context;
  const from = scopeOf(securable);
  switch (securable.kind) {
    case 'web': {
      store.sites.giveScope(securable.web, to);
      for (const list of store.lists.inWeb(securable.web.id)) moveList(context, list, from, to);
      for (const child of store.sites.children(securable.web)) {
        if (child.scopeId === from) moveScope(context, { kind: 'web', web: child }, to);
      }
      break;
    }
    case 'list':
      moveList(context, securable.list, from, to);
      break;
    case 'item': {
      const { list, head } = securable;
      store.items.update(list, head.id, { scope: to });
      if (head.isFolder) store.items.replaceScope(list, from, to, head.path);
      break;
    }
  }
}

/** Takes away the scopes of everything inside, so that it inherits. */
function clearSubscopes(context: Context, securable: Securable, to: number): void {
  const { store } = context;
  const { scopes } = store;
  if (securable.kind === 'item') {
    const { list, head } = securable;
    if (!head.isFolder) return;
    const inside = store.items.scopesBelow(list, head.path).filter((id) => id !== to);
    store.items.replaceScope(list, undefined, to, head.path);
    for (const id of inside) scopes.remove(id);
    return;
  }
  const lists = securable.kind === 'list' ? [securable.list] : store.lists.inWeb(securable.web.id);
  for (const list of lists) {
    const inside = scopes.ofList(list.id).filter((id) => id !== to);
    store.lists.save(list, { scopeId: to });
    store.items.replaceScope(list, undefined, to);
    for (const id of inside) scopes.remove(id);
  }
}

const listOf = (securable: Securable): List | undefined =>
  securable.kind === 'web' ? undefined : securable.list;

/** Unique columns and rights of an item's or list's own exclude each other. */
function guardUniqueColumns(context: Context, securable: Securable): void {
  const list = listOf(securable);
  if (list && context.store.fields.of(list.id).some((field) => field.unique)) {
    throw errors.rule(
      'Permission inheritance cannot be broken in a list that has a column with unique values.',
    );
  }
}

function record(context: Context, securable: Securable, type: number): void {
  const list = listOf(securable);
  context.store.changes.record({
    type,
    object: securable.kind === 'item' ? 'item' : securable.kind,
    siteId: context.site.id,
    webId: context.web.id,
    ...(list === undefined ? {} : { listId: list.id }),
    details:
      securable.kind === 'item'
        ? { itemId: securable.head.id, uniqueId: securable.head.uniqueId, path: securable.head.path }
        : {},
  });
}

export function breakInheritance(
  context: Context,
  securable: Securable,
  copy: boolean,
  clear: boolean,
): void {
  const { store, judge } = context;
  judge.demand(scopeOf(securable), permission.managePermissions);
  guardUniqueColumns(context, securable);
  const parent = parentScope(context, securable);
  if (parent === undefined) {
    throw errors.rule('Permission inheritance of the root web cannot be broken: it has nothing to inherit.');
  }
  if (scopeOf(securable) === parent) {
    const scope = store.scopes.add(context.site.id, listOf(securable)?.id ?? null);
    if (copy) store.scopes.copyAssignments(parent, scope);
    moveScope(context, securable, scope);
    if (clear) clearSubscopes(context, securable, scope);
    if (!copy) keepCallerIn(context, securable, scope);
    record(context, securable, changeType.scopeAdd);
  }
  store.masks.forget();
}

/** Without a copy the person who breaks inheritance stays in, unless site administrators' rights do that already. */
function keepCallerIn(context: Context, securable: Securable, scope: number): void {
  if (context.caller.kind === 'app') return;
  const self = context.self();
  if (self.isAdmin) return;
  context.store.scopes.assign(scope, self.id, fullControl);
  grantLimitedAccess(context, securable, self.id);
}

export function resetInheritance(context: Context, securable: Securable): void {
  const { store, judge } = context;
  const scope = scopeOf(securable);
  judge.demand(scope, permission.managePermissions);
  const parent = parentScope(context, securable);
  if (parent === undefined || scope === parent) return;
  moveScope(context, securable, parent);
  store.scopes.remove(scope);
  record(context, securable, changeType.scopeDelete);
  store.masks.forget();
}

/** Whoever gets rights on something gets Limited Access on all above it that has rights of its own. */
function grantLimitedAccess(context: Context, securable: Securable, principalId: number): void {
  const { store } = context;
  const above = new Set<number>([context.web.scopeId, store.sites.rootWeb(context.site.id).scopeId]);
  const list = listOf(securable);
  if (list) above.add(list.scopeId);
  if (list && securable.kind === 'item') {
    let dir = securable.head.dir;
    while (dir.length > list.path.length) {
      const folder = store.items.headAt(list, dir);
      if (folder) above.add(folder.scopeId);
      dir = dir.slice(0, dir.lastIndexOf('/'));
    }
  }
  above.delete(scopeOf(securable));
  for (const scope of above) store.scopes.assign(scope, principalId, limitedAccess);
}

function guardAssignable(context: Context, securable: Securable, principalId: number, roleId: number): void {
  context.judge.demand(scopeOf(securable), permission.managePermissions);
  if (securable.kind !== 'web' && !hasUniqueRights(context, securable)) {
    throw errors.rule('This operation is not allowed on an object that inherits permissions.');
  }
  if (!context.store.principals.byId(context.site.id, principalId)) {
    throw errors.argument(`Can not find the principal with id: ${principalId}.`);
  }
  if (!context.store.roles.byId(context.site.id, roleId)) throw errors.roleMissing(String(roleId));
}

export function addAssignment(
  context: Context,
  securable: Securable,
  principalId: number,
  roleId: number,
): void {
  guardAssignable(context, securable, principalId, roleId);
  context.store.scopes.assign(scopeOf(securable), principalId, roleId);
  grantLimitedAccess(context, securable, principalId);
  record(context, securable, changeType.assignmentAdd);
  context.store.masks.forget();
}

export function removeAssignment(
  context: Context,
  securable: Securable,
  principalId: number,
  roleId?: number,
): void {
  guardAssignable(context, securable, principalId, roleId ?? limitedAccess);
  context.store.scopes.unassign(scopeOf(securable), principalId, roleId);
  record(context, securable, changeType.assignmentDelete);
  context.store.masks.forget();
}
