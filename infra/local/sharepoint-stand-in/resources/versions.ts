import { decode, versionLabel } from '../fields/decode.ts';
import { versionPropertyName } from '../fields/names.ts';
import { isReference } from '../fields/item-properties.ts';
import { done } from '../protocol/answer.ts';
import type { Context } from '../protocol/context.ts';
import { createEntity, type Entity } from '../protocol/entity.ts';
import { errors } from '../protocol/errors.ts';
import { entityResource, method, stepsOf, type Resource } from '../protocol/resource.ts';
import { permission } from '../rights/permission.ts';
import type { Field } from '../store/fields.ts';
import { toHead, type ItemHead } from '../store/items.ts';
import type { List } from '../store/lists.ts';
import type { Row } from '../store/row.ts';
import { removeFormerVersions } from '../operations/former-versions.ts';
import { fileVersionEntity } from './file-entities.ts';
import { allColumns } from '../operations/update-item.ts';

const reference = (context: Context, field: Field, id: unknown) => {
  if (typeof id !== 'number') return null;
  const user = field.type === 'User' ? context.store.principals.byId(context.site.id, id) : undefined;
  return user
    ? { LookupId: id, LookupValue: user.title, Email: user.email }
    : { LookupId: id, LookupValue: '' };
};

function fieldValue(context: Context, field: Field, row: Row): unknown {
  const value = field.column === undefined ? null : decode(field, row[field.column]);
  if (!isReference(field)) return value;
  return Array.isArray(value)
    ? value.map((id) => reference(context, field, id))
    : reference(context, field, value);
}

function versionEntity(context: Context, list: List, row: Row, current: boolean): Entity {
  const head = toHead(row);
  const fields = context.store.fields.of(list.id).filter((field) => field.column !== undefined);
  const values = Object.fromEntries(
    fields.map((field) => [versionPropertyName(field.name), fieldValue(context, field, row)]),
  );
  return createEntity({
    type: 'SP.ListItemVersion',
    path: `Web/Lists(guid'${list.guid}')/Items(${String(head.id)})/versions(${String(head.version)})`,
    properties: {
      ...values,
      // The recorded answer writes a version's own time without a zone; it is UTC.
      Created: head.modified.slice(0, -1),
      IsCurrentVersion: current,
      VersionId: head.version,
      VersionLabel: versionLabel(head.version),
      ContentTypeId: { StringValue: head.contentType },
      OData__x005f_UIVersionString: versionLabel(head.version),
      OData__x005f_ModerationStatus: 0,
      OData__x005f_Level: 1,
      Attachments: false,
      ComplianceAssetId: null,
      FSObjType: head.isFolder ? '1' : '0',
      ScopeId: () => `{${context.store.scopes.guid(head.scopeId).toUpperCase()}}`,
      FileRef: head.path,
      MetaInfo: '',
    },
    links: { FileVersion: () => (head.blob === null || current ? null : fileVersionEntity(list, head)) },
  });
}

/** The present version and the former ones, newest first. */
export function versionEntities(context: Context, list: List, head: ItemHead): Entity[] {
  context.judge.demand(head.scopeId, permission.viewVersions);
  const present = context.store.items.row(list, head.id, allColumns(context, list));
  if (!present) throw errors.itemMissing();
  return [
    versionEntity(context, list, present, true),
    ...context.store.versions.of(list.id, head.id).map(({ row }) => versionEntity(context, list, row, false)),
  ];
}

function removeVersion(context: Context, list: List, head: ItemHead, version: number): void {
  context.judge.demand(head.scopeId, permission.deleteVersions);
  if (version === head.version) throw errors.rule('You cannot delete the current version.');
  const { versions } = context.store;
  if (!versions.of(list.id, head.id).some((former) => former.version === version)) throw errors.itemMissing();
  removeFormerVersions(context, list, head.id, (former) => former.version === version);
}

/** `items(1)/versions`. */
export function versionsResource(context: Context, list: List, head: ItemHead): Resource {
  const one = (version: number): Resource =>
    entityResource(
      () => {
        const found = versionEntities(context, list, head).find(
          (entity) => entity.get('VersionId') === version,
        );
        if (!found) throw errors.itemMissing();
        return found;
      },
      {
        remove: () => {
          removeVersion(context, list, head, version);
          return done;
        },
      },
      {},
    );
  return {
    read: () => ({
      kind: 'collection',
      type: 'Collection(SP.ListItemVersion)',
      entities: versionEntities(context, list, head).slice(0, context.query.top),
    }),
    key: (given) => one(Number(given.at(0))),
    step: stepsOf({
      getbyid: (given) => one(Number(given.at(0))),
      deletebyid: (given) =>
        method(() => {
          removeVersion(context, list, head, Number(given.at(0)));
          return done;
        }),
      deleteall: () =>
        method(() => {
          context.judge.demand(head.scopeId, permission.deleteVersions);
          removeFormerVersions(context, list, head.id, () => true);
          return done;
        }),
    }),
  };
}
