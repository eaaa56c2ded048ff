import { ensureUser } from '../operations/ensure-user.ts';
import { createdOf, done, entityOf, saved } from '../protocol/answer.ts';
import { stringIn } from '../protocol/body.ts';
import type { Context } from '../protocol/context.ts';
import { errors } from '../protocol/errors.ts';
import { entityResource, method, stepsOf, type Resource } from '../protocol/resource.ts';
import { filterEntities } from '../query/filter-entities.ts';
import { permission } from '../rights/permission.ts';
import type { Principal } from '../store/principals.ts';
import { groupEntity, userEntity } from './user-entities.ts';

const seeUsers = (context: Context) => {
  context.judge.demand(context.web.scopeId, permission.browseUserInfo);
};

/** One user of the site. */
export function userResource(context: Context, user: Principal): Resource {
  return entityResource(
    () => userEntity(context, user),
    {
      merge: () => {
        context.judge.demand(context.web.scopeId, permission.managePermissions);
        const { Title, IsSiteAdmin } = context.body();
        context.store.principals.update(user, {
          ...(typeof Title === 'string' ? { title: Title } : {}),
          ...(typeof IsSiteAdmin === 'boolean' ? { isAdmin: IsSiteAdmin } : {}),
        });
        context.store.masks.forget();
        return saved;
      },
      remove: () => {
        removeUser(context, user);
        return done;
      },
    },
    {
      groups: () => ({
        read: () => ({
          kind: 'collection',
          type: 'Collection(SP.Group)',
          entities: context.store.principals.groupsOf(user).map((group) => groupEntity(context, group)),
        }),
      }),
    },
  );
}

function removeUser(context: Context, user: Principal): void {
  context.judge.demand(context.web.scopeId, permission.managePermissions);
  context.store.principals.remove(user);
  context.store.masks.forget();
}

export function currentUser(context: Context): Resource {
  return userResource(context, context.self());
}

export function userById(context: Context, id: number): Resource {
  seeUsers(context);
  const user = context.store.principals.byId(context.site.id, id);
  if (!user || user.type === 8) throw errors.userMissing();
  return userResource(context, user);
}

export const ensureUserMethod = (context: Context): Resource =>
  method(() => {
    seeUsers(context);
    const user = ensureUser(context, stringIn(context.body(), 'logonName') ?? '');
    return entityOf(userEntity(context, user));
  });

/** `web/siteusers`. */
export function siteUsers(context: Context): Resource {
  const { principals } = context.store;
  const found = (user: Principal | undefined): Resource => {
    seeUsers(context);
    if (!user || user.type === 8) throw errors.userMissing();
    return userResource(context, user);
  };
  const byLogin = (login: string) => principals.byLogin(context.site.id, login);
  return {
    read: () => {
      seeUsers(context);
      const entities = principals.users(context.site.id).map((user) => userEntity(context, user));
      return {
        kind: 'collection',
        type: 'Collection(SP.User)',
        entities: filterEntities(context.query, entities),
      };
    },
    post: () => {
      context.judge.demand(context.web.scopeId, permission.managePermissions);
      const login = stringIn(context.body(), 'LoginName') ?? '';
      return createdOf(userEntity(context, ensureUser(context, login)));
    },
    key: (given) => found(byLogin(String(given.at(0)))),
    step: stepsOf({
      getbyid: (given) => found(principals.byId(context.site.id, Number(given.at(0)))),
      getbyloginname: (given) => found(byLogin(String(given.at(0)))),
      getbyemail: (given) =>
        found(
          principals
            .users(context.site.id)
            .find((user) => user.email.toLowerCase() === String(given.at(0)).toLowerCase()),
        ),
      removebyid: (given) =>
        method(() => {
          const user = principals.byId(context.site.id, Number(given.at(0)));
          if (!user) throw errors.userMissing();
          removeUser(context, user);
          return done;
        }),
      removebyloginname: (given) =>
        method(() => {
          const user = byLogin(String(given.at(0)));
          if (!user) throw errors.userMissing();
          removeUser(context, user);
          return done;
        }),
    }),
  };
}
