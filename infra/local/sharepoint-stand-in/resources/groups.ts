import { ensureUser } from '../operations/ensure-user.ts';
import { createdOf, done, saved } from '../protocol/answer.ts';
import { stringIn } from '../protocol/body.ts';
import type { Context } from '../protocol/context.ts';
import { errors } from '../protocol/errors.ts';
import { mergeProperties, type Settable } from '../protocol/merge-properties.ts';
import { entityResource, method, stepsOf, type Resource } from '../protocol/resource.ts';
import { filterEntities } from '../query/filter-entities.ts';
import { permission } from '../rights/permission.ts';
import { changeType } from '../store/changes.ts';
import { principalType, type Principal } from '../store/principals.ts';
import { groupEntity, userEntity } from './user-entities.ts';
import { userResource } from './users.ts';

const settable: Settable = {
  AllowMembersEditMembership: 'boolean',
  AllowRequestToJoinLeave: 'boolean',
  AutoAcceptRequestToJoinLeave: 'boolean',
  Description: 'string',
  OnlyAllowMembersViewMembership: 'boolean',
  RequestToJoinLeaveEmailSetting: 'string',
};

const isMember = (context: Context, group: Principal): boolean => {
  const self = context.knownSelf();
  return (
    self !== undefined && context.store.principals.members(group).some((member) => member.id === self.id)
  );
};

/** Owners of a group are the principal named as such, or the members of that group; and who manages permissions. */
function isOwner(context: Context, group: Principal): boolean {
  if (context.judge.allows(context.web.scopeId, permission.managePermissions)) return true;
  const owner = context.store.principals.byId(context.site.id, Number(group.properties.Owner ?? 0));
  if (!owner) return false;
  return owner.type === principalType.sharePointGroup
    ? isMember(context, owner)
    : owner.id === context.knownSelf()?.id;
}

function guardView(context: Context, group: Principal): void {
  const membersOnly = group.properties.OnlyAllowMembersViewMembership !== false;
  if (membersOnly && !isMember(context, group) && !isOwner(context, group)) throw errors.denied();
}

function guardEdit(context: Context, group: Principal): void {
  const byMembers = group.properties.AllowMembersEditMembership === true && isMember(context, group);
  if (!byMembers && !isOwner(context, group)) throw errors.denied();
}

function record(context: Context, group: Principal, member: Principal, type: number): void {
  context.store.masks.forget();
  context.store.changes.record({
    type,
    object: 'group',
    siteId: context.site.id,
    webId: context.web.id,
    details: { GroupId: group.id, UserId: member.id },
  });
}

function membersResource(context: Context, group: Principal): Resource {
  const { principals } = context.store;
  const leave = (member: Principal | undefined) => {
    guardEdit(context, group);
    if (!member) throw errors.userMissing();
    principals.leave(group, member);
    record(context, group, member, changeType.memberDelete);
    return done;
  };
  const one = (member: Principal | undefined): Resource => {
    guardView(context, group);
    if (!member) throw errors.userMissing();
    return { ...userResource(context, member), remove: () => leave(member) };
  };
  const byId = (id: unknown) => principals.members(group).find((member) => member.id === Number(id));
  const byLogin = (login: unknown) =>
    principals.members(group).find((member) => member.login.toLowerCase() === String(login).toLowerCase());
  return {
    read: () => {
      guardView(context, group);
      const entities = principals.members(group).map((member) => userEntity(context, member));
      return {
        kind: 'collection',
        type: 'Collection(SP.User)',
        entities: filterEntities(context.query, entities),
      };
    },
    post: () => {
      guardEdit(context, group);
      const member = ensureUser(context, stringIn(context.body(), 'LoginName') ?? '');
      principals.join(group, member);
      record(context, group, member, changeType.memberAdd);
      return createdOf(userEntity(context, member));
    },
    key: (given) => one(byLogin(given.at(0)) ?? byId(given.at(0))),
    step: stepsOf({
      getbyid: (given) => one(byId(given.at(0))),
      removebyid: (given) => method(() => leave(byId(given.at(0)))),
      removebyloginname: (given) => method(() => leave(byLogin(given.at(0)))),
    }),
  };
}

export function groupResource(context: Context, group: Principal | undefined): Resource {
  if (!group) throw errors.groupMissing();
  const { principals } = context.store;
  const current = () => principals.byId(context.site.id, group.id) ?? group;
  const guard = () => {
    if (!isOwner(context, group)) throw errors.denied();
  };
  return entityResource(
    () => groupEntity(context, current()),
    {
      merge: () => {
        guard();
        const { Title, ...rest } = context.body();
        const properties = mergeProperties(current().properties, rest, settable, 'SP.Group');
        principals.update(group, { ...(typeof Title === 'string' ? { title: Title } : {}), properties });
        return saved;
      },
      remove: () => {
        guard();
        removeGroup(context, group);
        return done;
      },
    },
    {
      users: () => membersResource(context, group),
      setuserasowner: (given) =>
        method(() => {
          guard();
          principals.update(group, { properties: { ...current().properties, Owner: Number(given.at(0)) } });
          return done;
        }),
    },
  );
}

function removeGroup(context: Context, group: Principal): void {
  context.store.principals.remove(group);
  context.store.masks.forget();
}

/** `web/sitegroups`. */
export function siteGroups(context: Context): Resource {
  const { principals } = context.store;
  const byId = (id: unknown) => {
    const found = principals.byId(context.site.id, Number(id));
    return found?.type === principalType.sharePointGroup ? found : undefined;
  };
  const byName = (name: unknown) => principals.groupByName(context.site.id, String(name));
  const removing = (group: Principal | undefined) =>
    method(() => {
      if (!group) throw errors.groupMissing();
      if (!isOwner(context, group)) throw errors.denied();
      removeGroup(context, group);
      return done;
    });
  return {
    read: () => {
      context.judge.demand(context.web.scopeId, permission.browseUserInfo);
      const entities = principals.groups(context.site.id).map((group) => groupEntity(context, group));
      return {
        kind: 'collection',
        type: 'Collection(SP.Group)',
        entities: filterEntities(context.query, entities),
      };
    },
    post: () => {
      context.judge.demand(context.web.scopeId, permission.createGroups);
      const { Title, ...rest } = context.body();
      if (typeof Title !== 'string' || Title === '') throw errors.argument('A group needs a Title.');
      if (byName(Title)) throw errors.groupNameTaken();
      const properties = mergeProperties({ Owner: context.self().id }, rest, settable, 'SP.Group');
      const group = principals.add(context.site.id, {
        type: principalType.sharePointGroup,
        login: Title,
        title: Title,
        properties,
      });
      return createdOf(groupEntity(context, group));
    },
    key: (given) => groupResource(context, byId(given.at(0))),
    step: stepsOf({
      getbyid: (given) => groupResource(context, byId(given.at(0))),
      getbyname: (given) => groupResource(context, byName(given.at(0))),
      removebyid: (given) => removing(byId(given.at(0))),
      removebyloginname: (given) => removing(byName(given.at(0))),
    }),
  };
}
