import { forgetRecycled, restoreRecycled } from '../operations/remove-item.ts';
import { done } from '../protocol/answer.ts';
import type { Context } from '../protocol/context.ts';
import { createEntity, type Entity } from '../protocol/entity.ts';
import { errors } from '../protocol/errors.ts';
import { entityResource, method, stepsOf, type Resource } from '../protocol/resource.ts';
import { filterEntities } from '../query/filter-entities.ts';
import { permission } from '../rights/permission.ts';
import type { Recycled } from '../store/recycle-bin.ts';

function localFormat(stamp: string): string {
  return new Date(stamp).toLocaleString('en-US', { timeZone: 'UTC' });
}

function recycledEntity(context: Context, thing: Recycled): Entity {
  const who = (id: number) => context.store.principals.byId(context.site.id, id);
  const user = (id: number) => {
    const principal = who(id);
    return principal ? context.entities.principal(principal) : null;
  };
  return createEntity({
    type: 'SP.RecycleBinItem',
    path: `Web/RecycleBin('${thing.guid}')`,
    properties: {
      AuthorEmail: who(thing.author)?.email ?? '',
      AuthorName: who(thing.author)?.title ?? '',
      DeletedByEmail: who(thing.deletedBy)?.email ?? '',
      DeletedByName: who(thing.deletedBy)?.title ?? '',
      DeletedDate: thing.deletedAt,
      DeletedDateLocalFormatted: localFormat(thing.deletedAt),
      DirName: thing.dir,
      DirNamePath: { DecodedUrl: thing.dir },
      Id: thing.guid,
      ItemState: thing.stage,
      ItemType: thing.kind,
      LeafName: thing.leaf,
      LeafNamePath: { DecodedUrl: thing.leaf },
      Size: String(thing.size),
      Title: thing.title,
    },
    links: { Author: () => user(thing.author), DeletedBy: () => user(thing.deletedBy) },
  });
}

/** People see what they deleted themselves; who manages the web sees all. */
function mayHandle(context: Context, thing: Recycled): boolean {
  if (context.judge.allows(context.web.scopeId, permission.manageWeb)) return true;
  return thing.stage === 1 && thing.deletedBy === context.knownSelf()?.id;
}

function oneResource(context: Context, guid: string): Resource {
  const current = (): Recycled => {
    const thing = context.store.recycleBin.byGuid(context.site.id, guid);
    if (!thing || !mayHandle(context, thing)) throw errors.itemMissing();
    return thing;
  };
  const remove = () => {
    forgetRecycled(context, current());
    return done;
  };
  return entityResource(
    () => recycledEntity(context, current()),
    { remove },
    {
      restore: () =>
        method(() => {
          restoreRecycled(context, current());
          return done;
        }),
      deleteobject: () => method(remove),
      movetosecondstage: () =>
        method(() => {
          context.store.recycleBin.moveToSecondStage(current().guid);
          return done;
        }),
    },
  );
}

/** `web/recyclebin` (first stage) and `site/recyclebin` (both). */
export function recycleBinResource(context: Context, of: 'web' | 'site'): Resource {
  const { recycleBin } = context.store;
  const visible = () =>
    (of === 'web' ? recycleBin.of(context.web.id, 1) : recycleBin.ofSite(context.site.id)).filter((thing) =>
      mayHandle(context, thing),
    );
  const all = (act: (thing: Recycled) => void, stage?: number) =>
    method(() => {
      for (const thing of visible().filter((one) => stage === undefined || one.stage === stage)) act(thing);
      return done;
    });
  const forget = (thing: Recycled) => {
    forgetRecycled(context, thing);
  };
  return {
    read: () => ({
      kind: 'collection',
      type: 'Collection(SP.RecycleBinItem)',
      entities: filterEntities(
        context.query,
        visible().map((thing) => recycledEntity(context, thing)),
      ),
    }),
    key: (given) => oneResource(context, String(given.at(0))),
    step: stepsOf({
      getbyid: (given) => oneResource(context, String(given.at(0))),
      deleteall: () => all(forget),
      deleteallsecondstageitems: () => all(forget, 2),
      restoreall: () =>
        all((thing) => {
          restoreRecycled(context, thing);
        }),
      movealltosecondstage: () =>
        all((thing) => {
          recycleBin.moveToSecondStage(thing.guid);
        }),
    }),
  };
}
