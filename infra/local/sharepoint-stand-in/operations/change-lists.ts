import { stringIn } from '../protocol/body.ts';
import type { Context } from '../protocol/context.ts';
import { errors } from '../protocol/errors.ts';
import { mergeProperties } from '../protocol/merge-properties.ts';
import { permission } from '../rights/permission.ts';
import { listDefaults, listSettable } from './list-settings.ts';
import { changeType } from '../store/changes.ts';
import { documentLibrary, type List } from '../store/lists.ts';
import type { Json } from '../store/row.ts';
import type { Web } from '../store/sites.ts';
import type { Store } from '../store/store.ts';
import { addView } from './change-views.ts';

const genericList = 100;

/** The default library is called Documents, and lies at another name. */
const leafOf = (title: string, template: number): string =>
  template === documentLibrary && title === 'Documents' ? 'Shared Documents' : title;

function freePath(store: Store, web: Web, title: string, template: number): string {
  const leaf = leafOf(title, template)
    .replaceAll(/["#%&*:<>?/\\{|}~]/g, '')
    .trim();
  const base = template === documentLibrary ? `${web.path}/${leaf}` : `${web.path}/Lists/${leaf}`;
  for (let number = 0; ; number += 1) {
    const path = number === 0 ? base : `${base}${String(number)}`;
    if (!store.lists.byPath(path)) return path;
  }
}

/** A list with its built-in columns and its first view; rights are not asked. */
export function createList(store: Store, web: Web, title: string, template: number, properties: Json): List {
  const library = template === documentLibrary;
  const list = store.lists.add({
    webId: web.id,
    title,
    path: freePath(store, web, title, template),
    template,
    created: store.clock.stamp(),
    scopeId: web.scopeId,
    properties: { ...listDefaults(library), ...properties },
  });
  store.fields.addBuiltIn(list);
  addView(store, list, {
    title: library ? 'All Documents' : 'All Items',
    properties: {
      DefaultView: true,
      ViewFields: library ? ['FileLeafRef', 'Modified', 'Editor'] : ['Title'],
    },
  });
  return list;
}

function record(context: Context, list: List, type: number): void {
  context.store.changes.record({
    type,
    object: 'list',
    siteId: context.site.id,
    webId: context.web.id,
    listId: list.id,
    details: { BaseTemplate: list.template },
  });
}

function guardSecurity(context: Context, list: List | undefined, properties: Json): void {
  const itemLevel = Number(properties.ReadSecurity ?? 1) !== 1 || Number(properties.WriteSecurity ?? 1) !== 1;
  if (itemLevel && list && context.store.fields.of(list.id).some((field) => field.unique)) {
    throw errors.rule('Item-level permissions cannot be set in a list that has a column with unique values.');
  }
}

const ofCreation = new Set(['Title', 'BaseTemplate']);

const settings = (body: Json): Json =>
  Object.fromEntries(Object.entries(body).filter(([name]) => !ofCreation.has(name)));

/** POST `lists`. */
export function addList(context: Context): List {
  context.judge.demand(context.web.scopeId, permission.manageLists);
  const body = context.body();
  const title = stringIn(body, 'Title');
  if (title === undefined || title === '') throw errors.argument('A list needs a Title.');
  const template = typeof body.BaseTemplate === 'number' ? body.BaseTemplate : genericList;
  if (template !== genericList && template !== documentLibrary) {
    throw errors.argument(`The stand-in has no list template ${String(template)}.`);
  }
  if (context.store.lists.byTitle(context.web.id, title)) throw errors.listTitleTaken();
  const properties = mergeProperties({}, settings(body), listSettable, 'SP.List');
  const list = createList(context.store, context.web, title, template, properties);
  record(context, list, changeType.add);
  return list;
}

/** MERGE of a list. */
export function updateList(context: Context, list: List): void {
  context.judge.demand(list.scopeId, permission.manageLists);
  const body = context.body();
  const title = stringIn(body, 'Title');
  const taken = title === undefined ? undefined : context.store.lists.byTitle(context.web.id, title);
  if (taken && taken.id !== list.id) throw errors.listTitleTaken();
  const properties = mergeProperties(list.properties, settings(body), listSettable, 'SP.List');
  guardSecurity(context, list, properties);
  context.store.lists.save(list, { ...(title === undefined ? {} : { title }), properties });
  record(context, list, changeType.update);
}

export function removeList(context: Context, list: List): void {
  context.judge.demand(list.scopeId, permission.manageLists);
  context.store.lists.remove(list);
  record(context, list, changeType.delete);
  context.store.masks.forget();
}
