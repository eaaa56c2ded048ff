import { addView, removeView, saveView } from '../operations/change-views.ts';
import { createdOf, done, saved, valueOf } from '../protocol/answer.ts';
import { stringIn } from '../protocol/body.ts';
import type { Context } from '../protocol/context.ts';
import { errors } from '../protocol/errors.ts';
import { mergeProperties, type Settable } from '../protocol/merge-properties.ts';
import { entityResource, method, stepsOf, type Resource } from '../protocol/resource.ts';
import { filterEntities } from '../query/filter-entities.ts';
import { readViewXml } from '../query/view-xml.ts';
import { permission } from '../rights/permission.ts';
import type { List } from '../store/lists.ts';
import type { Json } from '../store/row.ts';
import { viewEntities, viewEntity, viewFieldsOf, viewFieldsXml, viewsOf, type View } from './view-entity.ts';

const settable: Settable = {
  Aggregations: 'string',
  CustomFormatter: 'string',
  DefaultView: 'boolean',
  Hidden: 'boolean',
  Paged: 'boolean',
  PersonalView: 'boolean',
  RowLimit: 'number',
  Scope: 'number',
  ViewQuery: 'string',
};

const without = (body: Json, ...names: string[]): Json =>
  Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)));

function guardField(context: Context, list: List, name: string): string {
  const field = context.store.fields
    .of(list.id)
    .find(
      (one) =>
        one.name === name ||
        one.title === name ||
        ['LinkTitle', 'LinkFilename', 'DocIcon', 'Edit'].includes(name),
    );
  if (!field) throw errors.fieldMissing(name);
  return ['LinkTitle', 'LinkFilename', 'DocIcon', 'Edit'].includes(name) ? name : field.name;
}

function viewFieldsResource(context: Context, list: List, current: () => View): Resource {
  const change = (names: readonly string[]) => {
    context.judge.demand(list.scopeId, permission.manageLists);
    const view = current();
    saveView(context.store, list, view.guid, view.title, { ...view.properties, ViewFields: names });
    return done;
  };
  return {
    read: () => ({
      kind: 'json',
      body: JSON.stringify({ SchemaXml: viewFieldsXml(current()), Items: viewFieldsOf(current()) }),
    }),
    step: stepsOf({
      schemaxml: () => ({ read: () => valueOf('SchemaXml', viewFieldsXml(current())) }),
      addviewfield: (given) =>
        method(() => {
          const name = guardField(context, list, String(given.at(0) ?? ''));
          const present = viewFieldsOf(current());
          return change(present.includes(name) ? present : [...present, name]);
        }),
      removeviewfield: (given) =>
        method(() => change(viewFieldsOf(current()).filter((name) => name !== given.at(0)))),
      removeallviewfields: () => method(() => change([])),
      moveviewfieldto: () =>
        method(() => {
          const { field, index } = context.body();
          const others = viewFieldsOf(current()).filter((name) => name !== field);
          return change(others.toSpliced(Number(index), 0, String(field)));
        }),
    }),
  };
}

function viewResource(context: Context, list: List, view: View): Resource {
  const current = (): View => {
    const found = viewsOf(context, list).find((one) => one.guid === view.guid);
    if (!found) throw errors.viewMissing();
    return found;
  };
  const manage = () => {
    context.judge.demand(list.scopeId, permission.manageLists);
  };
  return entityResource(
    () => viewEntity(list, current()),
    {
      merge: () => {
        manage();
        const body = context.body();
        const { title, properties } = current();
        const changed = mergeProperties(properties, without(body, 'Title'), settable, 'SP.View');
        saveView(context.store, list, view.guid, stringIn(body, 'Title') ?? title, changed);
        return saved;
      },
      remove: () => {
        manage();
        removeView(context.store, view.guid);
        return done;
      },
    },
    {
      viewfields: () => viewFieldsResource(context, list, current),
      setviewxml: () =>
        method(() => {
          manage();
          const read = readViewXml(stringIn(context.body(), 'viewXml') ?? '');
          const { title, properties } = current();
          saveView(context.store, list, view.guid, title, {
            ...properties,
            ViewQuery: read.queryXml,
            ViewFields: read.fields,
            RowLimit: read.rowLimit ?? 30,
          });
          return done;
        }),
    },
  );
}

/** `lists(…)/views`. */
export function viewsResource(context: Context, list: List): Resource {
  const found = (matches: (view: View) => boolean): Resource => {
    const view = viewsOf(context, list).find(matches);
    if (!view) throw errors.viewMissing();
    return viewResource(context, list, view);
  };
  return {
    read: () => ({
      kind: 'collection',
      type: 'Collection(SP.View)',
      entities: filterEntities(context.query, viewEntities(context, list)),
    }),
    post: () => {
      context.judge.demand(list.scopeId, permission.manageLists);
      const body = context.body();
      const title = stringIn(body, 'Title');
      if (title === undefined) throw errors.argument('A view needs a Title.');
      const properties = mergeProperties(
        {},
        without(body, 'Title', 'ViewFields', 'SetAsDefaultView'),
        settable,
        'SP.View',
      );
      const guid = addView(context.store, list, {
        title,
        properties: {
          ...properties,
          ViewFields: Array.isArray(body.ViewFields) ? body.ViewFields : ['Title'],
        },
      });
      const view = viewsOf(context, list).find((one) => one.guid === guid);
      if (!view) throw errors.viewMissing();
      return createdOf(viewEntity(list, view));
    },
    key: (given) => found((view) => view.guid === String(given.at(0)).toLowerCase()),
    step: stepsOf({
      getbytitle: (given) => found((view) => view.title === given.at(0)),
      getbyid: (given) => found((view) => view.guid === String(given.at(0)).toLowerCase()),
    }),
  };
}

/** `lists(…)/defaultview`. */
export function defaultViewResource(context: Context, list: List): Resource {
  const views = viewsOf(context, list);
  const view = views.find(({ properties }) => properties.DefaultView === true) ?? views[0];
  if (!view) throw errors.viewMissing();
  return viewResource(context, list, view);
}
