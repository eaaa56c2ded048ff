import { done, valueOf } from '../protocol/answer.ts';
import type { Context } from '../protocol/context.ts';
import { createEntity, type Entity } from '../protocol/entity.ts';
import { errors } from '../protocol/errors.ts';
import { entityResource, method, reading, stepsOf, type Resource, type Steps } from '../protocol/resource.ts';
import type { Arguments } from '../protocol/segments.ts';
import {
  addAssignment,
  breakInheritance,
  hasUniqueRights,
  removeAssignment,
  resetInheritance,
  scopeOf,
} from '../rights/inheritance.ts';
import { judgePrincipals, judgeSiteAdministrator } from '../rights/judge.ts';
import type { Securable } from '../rights/securable.ts';
import { permission, renderMask } from '../rights/permission.ts';
import type { Role } from '../rights/roles.ts';

export const roleEntity = (role: Role): Entity =>
  createEntity({
    type: 'SP.RoleDefinition',
    path: `Web/RoleDefinitions(${String(role.id)})`,
    properties: {
      BasePermissions: renderMask(role.mask),
      Description: role.description,
      Hidden: role.hidden,
      Id: role.id,
      Name: role.name,
      Order: role.position,
      RoleTypeKind: role.kind,
    },
  });

const pathOf = (securable: Securable): string => {
  switch (securable.kind) {
    case 'web':
      return 'Web';
    case 'list':
      return `Web/Lists(guid'${securable.list.guid}')`;
    case 'item':
      return `Web/Lists(guid'${securable.list.guid}')/Items(${String(securable.head.id)})`;
  }
};

/** Who has which levels on something; asking needs the right to enumerate permissions. */
export function roleAssignmentEntities(context: Context, securable: Securable): Entity[] {
  const { store, site, judge } = context;
  judge.demand(scopeOf(securable), permission.enumeratePermissions);
  return store.scopes.assignments(scopeOf(securable)).map(({ principalId, roleIds }) =>
    createEntity({
      type: 'SP.RoleAssignment',
      path: `${pathOf(securable)}/RoleAssignments(${String(principalId)})`,
      properties: { PrincipalId: principalId },
      links: {
        Member: () => {
          const member = store.principals.byId(site.id, principalId);
          return member ? context.entities.principal(member) : null;
        },
        RoleDefinitionBindings: () =>
          roleIds.flatMap((id) => {
            const role = store.roles.byId(site.id, id);
            return role ? [roleEntity(role)] : [];
          }),
      },
    }),
  );
}

const numberArgument = (given: Arguments, name: string, index: number): number =>
  Number(given.named(name) ?? given.at(index));

function assignmentResource(context: Context, securable: Securable, principalId: number): Resource {
  const entity = () => {
    const found = roleAssignmentEntities(context, securable).find(
      (one) => one.get('PrincipalId') === principalId,
    );
    if (!found) throw errors.argument(`Can not find the principal with id: ${String(principalId)}.`);
    return found;
  };
  const linked = (name: string) =>
    reading(() => {
      const bindings = entity().follow(name);
      const entities = Array.isArray(bindings) ? (bindings as readonly Entity[]) : [];
      return { kind: 'collection', type: 'Collection(SP.RoleDefinition)', entities };
    });
  return entityResource(
    entity,
    {
      remove: () => {
        removeAssignment(context, securable, principalId);
        return done;
      },
    },
    { roledefinitionbindings: () => linked('RoleDefinitionBindings') },
  );
}

function roleAssignments(context: Context, securable: Securable): Resource {
  const change = (act: typeof addAssignment) => (given: Arguments) =>
    method(() => {
      act(context, securable, numberArgument(given, 'principalid', 0), numberArgument(given, 'roledefid', 1));
      return valueOf('RoleAssignment', null);
    });
  const one = (given: Arguments) => assignmentResource(context, securable, Number(given.at(0)));
  return {
    read: () => ({
      kind: 'collection',
      type: 'Collection(SP.RoleAssignment)',
      entities: roleAssignmentEntities(context, securable),
    }),
    key: one,
    step: stepsOf({
      getbyprincipalid: one,
      addroleassignment: change(addAssignment),
      removeroleassignment: change(removeAssignment),
    }),
  };
}

/** The effective rights of a named user, as their own requests would be judged. */
function effectiveFor(context: Context, securable: Securable, login: string): bigint {
  const { store, site } = context;
  context.judge.demand(scopeOf(securable), permission.enumeratePermissions);
  const user = store.principals.byLogin(site.id, login);
  if (!user) throw errors.userMissing();
  if (user.isAdmin) return judgeSiteAdministrator().mask(0);
  const counting = user.oid === null ? [user.id] : store.principals.countingFor(site.id, user.oid);
  return judgePrincipals(site.id, counting, store.scopes, store.masks).mask(scopeOf(securable));
}

/** What every web, list, folder and item offers for its rights. `current` gives it as it is now. */
export const securableSteps = (context: Context, current: () => Securable): Steps => ({
  breakroleinheritance: (given) =>
    method(() => {
      const copy = given.named('copyroleassignments') ?? given.at(0) ?? false;
      const clear = given.named('clearsubscopes') ?? given.at(1) ?? false;
      breakInheritance(context, current(), copy === true, clear === true);
      return valueOf('BreakRoleInheritance', null);
    }),
  resetroleinheritance: () =>
    method(() => {
      resetInheritance(context, current());
      return valueOf('ResetRoleInheritance', null);
    }),
  roleassignments: () => roleAssignments(context, current()),
  hasuniqueroleassignments: () =>
    reading(() => valueOf('HasUniqueRoleAssignments', hasUniqueRights(context, current()))),
  effectivebasepermissions: () =>
    reading(() => valueOf('EffectiveBasePermissions', renderMask(context.judge.mask(scopeOf(current()))))),
  getusereffectivepermissions: (given) =>
    reading(() =>
      valueOf(
        'GetUserEffectivePermissions',
        renderMask(effectiveFor(context, current(), String(given.at(0) ?? ''))),
      ),
    ),
});
