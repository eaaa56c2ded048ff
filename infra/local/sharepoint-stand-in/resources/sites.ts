import { entityOf, saved } from '../protocol/answer.ts';
import type { Context } from '../protocol/context.ts';
import { createEntity, type Entity } from '../protocol/entity.ts';
import { mergeProperties } from '../protocol/merge-properties.ts';
import { entityResource, method, reading, type Resource } from '../protocol/resource.ts';
import { errors } from '../protocol/errors.ts';
import { permission } from '../rights/permission.ts';
import { getChanges } from './changes.ts';
import { siteToken } from './change-token.ts';
import { recycleBinResource } from './recycle-bin.ts';
import { siteDefaults, siteSettable } from './web-settings.ts';

const own = new Set(['locale', 'timeZone']);

/** A site collection (`SP.Site`). */
function siteEntity(context: Context): Entity {
  const site = context.store.sites.site(context.site.id);
  const settings = Object.fromEntries(Object.entries(site.properties).filter(([name]) => !own.has(name)));
  return createEntity({
    type: 'SP.Site',
    path: 'Site',
    properties: {
      ...siteDefaults,
      ...settings,
      CurrentChangeToken: () => siteToken(context),
      Id: site.guid,
      PrimaryUri: `${context.origin}${site.path}`,
      ServerRelativeUrl: site.path,
      Url: `${context.origin}${site.path}`,
    },
    links: {
      RootWeb: () => context.entities.web(context.store.sites.rootWeb(site.id)),
      Owner: () => {
        const admin = context.store.principals.users(site.id).find((user) => user.isAdmin);
        return admin ? context.entities.principal(admin) : null;
      },
    },
  });
}

/** `site`. */
export function siteResource(context: Context): Resource {
  const { store } = context;
  return entityResource(
    () => siteEntity(context),
    {
      merge: () => {
        context.judge.demand(store.sites.rootWeb(context.site.id).scopeId, permission.manageWeb);
        const site = store.sites.site(context.site.id);
        store.sites.saveSiteProperties(
          site,
          mergeProperties(site.properties, context.body(), siteSettable, 'SP.Site'),
        );
        return saved;
      },
    },
    {
      rootweb: () => reading(() => entityOf(context.entities.web(store.sites.rootWeb(context.site.id)))),
      openwebbyid: (given) =>
        method(() => {
          const web = store.sites.webById(context.site.id, String(given.at(0)));
          if (!web) throw errors.webMissing(String(given.at(0)));
          return entityOf(context.entities.web(web));
        }),
      recyclebin: () => recycleBinResource(context, 'site'),
      getchanges: () =>
        method(() => getChanges(context, { scope: 'site', id: context.site.id, guid: context.site.guid })),
    },
  );
}
