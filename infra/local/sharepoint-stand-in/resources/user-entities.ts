import type { Context } from '../protocol/context.ts';
import { createEntity, type Entity } from '../protocol/entity.ts';
import { principalType, type Principal } from '../store/principals.ts';

const upnOf = (principal: Principal): string | null =>
  principal.type === principalType.user && principal.login.includes('|membership|')
    ? principal.login.slice(principal.login.lastIndexOf('|') + 1)
    : null;

/** A user of a site (`SP.User`). */
export const userEntity = (context: Context, user: Principal): Entity =>
  createEntity({
    type: 'SP.User',
    path: `Web/GetUserById(${String(user.id)})`,
    properties: {
      Id: user.id,
      IsHiddenInUI: false,
      LoginName: user.login,
      Title: user.title,
      PrincipalType: user.type,
      Email: user.email,
      Expiration: '',
      IsEmailAuthenticationGuestUser: false,
      IsShareByEmailGuestUser: false,
      IsSiteAdmin: user.isAdmin,
      UserId:
        user.oid === null
          ? null
          : {
              NameId: user.oid.replaceAll('-', '').slice(0, 16),
              NameIdIssuer: 'urn:federation:microsoftonline',
            },
      UserPrincipalName: upnOf(user),
    },
    extra: {
      AadObjectId:
        user.oid === null ? null : { NameId: user.oid, NameIdIssuer: 'urn:federation:microsoftonline' },
    },
    links: {
      Groups: () => context.store.principals.groupsOf(user).map((group) => groupEntity(context, group)),
    },
  });

/** A SharePoint group (`SP.Group`). */
export const groupEntity = (context: Context, group: Principal): Entity => {
  const owner = context.store.principals.byId(context.site.id, Number(group.properties.Owner ?? 0));
  return createEntity({
    type: 'SP.Group',
    path: `Web/SiteGroups/GetById(${String(group.id)})`,
    properties: {
      Id: group.id,
      IsHiddenInUI: false,
      LoginName: group.login,
      Title: group.title,
      PrincipalType: principalType.sharePointGroup,
      AllowMembersEditMembership: group.properties.AllowMembersEditMembership ?? false,
      AllowRequestToJoinLeave: group.properties.AllowRequestToJoinLeave ?? false,
      AutoAcceptRequestToJoinLeave: group.properties.AutoAcceptRequestToJoinLeave ?? false,
      Description: group.properties.Description ?? null,
      OnlyAllowMembersViewMembership: group.properties.OnlyAllowMembersViewMembership ?? true,
      OwnerTitle: owner?.title ?? null,
      RequestToJoinLeaveEmailSetting: group.properties.RequestToJoinLeaveEmailSetting ?? null,
    },
    links: {
      Users: () => context.store.principals.members(group).map((member) => userEntity(context, member)),
      Owner: () => (owner && principalEntity(context, owner)) || null,
    },
  });
};

export const principalEntity = (context: Context, principal: Principal): Entity =>
  principal.type === principalType.sharePointGroup
    ? groupEntity(context, principal)
    : userEntity(context, principal);

/** What a person column expands to: the user's row in the site's hidden list of users. */
export const userValueEntity = (context: Context, user: Principal): Entity =>
  createEntity({
    type: 'SP.Data.UserInfoItem',
    path: `Web/GetUserById(${String(user.id)})`,
    properties: { Title: user.title },
    extra: {
      Id: user.id,
      ID: user.id,
      Name: user.login,
      EMail: user.email,
      UserName: upnOf(user),
      SipAddress: user.email,
      JobTitle: null,
      Department: null,
    },
    links: {
      Groups: () => context.store.principals.groupsOf(user).map((group) => groupEntity(context, group)),
    },
  });
