import type { Answer } from '../protocol/answer.ts';
import { recordIn, stringIn } from '../protocol/body.ts';
import type { Context } from '../protocol/context.ts';
import { createEntity, type Entity } from '../protocol/entity.ts';
import { stampOf } from '../store/clock.ts';
import { keptMilliseconds, type Change } from '../store/changes.ts';
import { asText, type Json } from '../store/row.ts';
import { readChangeToken, writeChangeToken, type ChangeScope } from './change-token.ts';

/** `ChangeQuery` members by the kinds of change they ask for. */
const kindNumbers: Readonly<Record<string, readonly number[]>> = {
  Add: [1],
  Update: [2],
  DeleteObject: [3],
  Rename: [4],
  Move: [5, 6],
  Restore: [7],
  RoleAssignmentAdd: [11],
  RoleAssignmentDelete: [12],
  GroupMembershipAdd: [13],
  GroupMembershipDelete: [14],
  SystemUpdate: [15],
  SecurityPolicy: [17, 18],
};

const objectNames: Readonly<Record<string, string>> = {
  Item: 'item',
  List: 'list',
  Field: 'field',
  View: 'view',
  Web: 'web',
  User: 'user',
  Group: 'group',
};

function wantedPairs(query: Json): string[] {
  const objects = Object.keys(objectNames).filter((name) => query[name] === true);
  const kinds = Object.keys(kindNumbers).filter((name) => query[name] === true);
  return objects.flatMap((object) =>
    kinds.flatMap((kind) =>
      (kindNumbers[kind] ?? []).map((number) => `${objectNames[object] ?? ''}:${String(number)}`),
    ),
  );
}

export interface ChangesOf {
  readonly scope: ChangeScope;
  readonly id: number;
  readonly guid: string;
}

function changeEntity(context: Context, of: ChangesOf, change: Change): Entity {
  const { store } = context;
  const list =
    change.listId === null
      ? undefined
      : store.database.one('SELECT guid FROM list WHERE id = ?', change.listId);
  const common = {
    ChangeToken: writeChangeToken(of.scope, of.guid, change.at, change.id),
    ChangeType: change.type,
    SiteId: context.site.guid,
    Time: stampOf(change.at),
    WebId: store.sites.web(change.webId).guid,
  };
  const ofItem = {
    ...common,
    ActivityType: null,
    ContentTypeId: null,
    Editor: asText(change.details.editor),
    FileSystemObjectType: change.details.kind === 'folder' ? 1 : 0,
    ItemId: change.details.itemId ?? null,
    ListId: list?.guid ?? null,
    ServerRelativeUrl: change.details.path ?? null,
    UniqueId: change.details.uniqueId ?? null,
  };
  return createEntity({
    type: change.object === 'item' ? 'SP.ChangeItem' : 'SP.Change',
    path: `Web/changes(${String(change.id)})`,
    properties:
      change.object === 'item' ? ofItem : { ...common, ListId: list?.guid ?? null, ...change.details },
  });
}

const defaultLimit = 1000;

/**
 * `GetChanges`: the log of a list, web or site after a token. The log goes back 60 days; a token from before that gets
 * neither an error nor any change, as SharePoint Online does: who polls must look at the age of the token.
 */
export function getChanges(context: Context, of: ChangesOf): Answer {
  const query = recordIn(context.body(), 'query');
  const startText = stringIn(recordIn(query, 'ChangeTokenStart'), 'StringValue');
  const endText = stringIn(recordIn(query, 'ChangeTokenEnd'), 'StringValue');
  const start = startText === undefined ? undefined : readChangeToken(startText, of.scope, of.guid);
  const end = endText === undefined ? undefined : readChangeToken(endText, of.scope, of.guid);
  const oldest = context.store.clock.milliseconds() - keptMilliseconds;
  const expired = start !== undefined && start.milliseconds < oldest;
  const limit = Number(query.FetchLimit ?? defaultLimit);
  const changes = context.store.changes.read({
    scope: of.scope,
    id: of.id,
    afterId: Math.max(0, start?.lastId ?? 0),
    since: Math.max(oldest, start?.lastId === -1 ? start.milliseconds : 0),
    untilId: end === undefined || end.lastId < 0 ? undefined : end.lastId,
    limit: limit > 0 ? Math.min(limit, defaultLimit) : defaultLimit,
    wanted: wantedPairs(query),
  });
  return {
    kind: 'collection',
    type: 'Collection(SP.Change)',
    entities: (expired ? [] : changes).map((change) => changeEntity(context, of, change)),
  };
}
