import { createdOf, done, saved } from '../protocol/answer.ts';
import { recordIn } from '../protocol/body.ts';
import type { Context } from '../protocol/context.ts';
import { errors } from '../protocol/errors.ts';
import { entityResource, stepsOf, type Resource } from '../protocol/resource.ts';
import { filterEntities } from '../query/filter-entities.ts';
import { maskOf, permission } from '../rights/permission.ts';
import type { Role } from '../rights/roles.ts';
import type { Json } from '../store/row.ts';
import { roleEntity } from './securable.ts';

function maskIn(body: Json, present: bigint): bigint {
  if (body.BasePermissions === undefined) return present;
  const { High, Low } = recordIn(body, 'BasePermissions');
  const high = Number(High);
  const low = Number(Low);
  if (!Number.isInteger(high) || !Number.isInteger(low)) throw errors.notConvertible('SP.BasePermissions');
  return maskOf(high, low);
}

function roleResource(context: Context, role: Role | undefined, wanted: string): Resource {
  if (!role) throw errors.roleMissing(wanted);
  const { roles, masks } = context.store;
  const manage = () => {
    context.judge.demand(context.web.scopeId, permission.managePermissions);
  };
  return entityResource(
    () => roleEntity(roles.byId(context.site.id, role.id) ?? role),
    {
      merge: () => {
        manage();
        if (role.hidden) throw errors.rule('This permission level cannot be changed.');
        const body = context.body();
        roles.update({
          ...role,
          name: typeof body.Name === 'string' ? body.Name : role.name,
          description: typeof body.Description === 'string' ? body.Description : role.description,
          position: typeof body.Order === 'number' ? body.Order : role.position,
          mask: maskIn(body, role.mask),
        });
        masks.forget();
        return saved;
      },
      remove: () => {
        manage();
        if (role.kind !== 0) throw errors.rule('This permission level cannot be deleted.');
        roles.remove(role);
        masks.forget();
        return done;
      },
    },
    {},
  );
}

/** `web/roledefinitions`. */
export function roleDefinitions(context: Context): Resource {
  const { roles } = context.store;
  const siteId = context.site.id;
  const byId = (id: unknown) => roleResource(context, roles.byId(siteId, Number(id)), String(id));
  return {
    read: () => {
      context.judge.demand(context.web.scopeId, permission.enumeratePermissions);
      const entities = roles.all(siteId).map(roleEntity);
      return {
        kind: 'collection',
        type: 'Collection(SP.RoleDefinition)',
        entities: filterEntities(context.query, entities),
      };
    },
    post: () => {
      context.judge.demand(context.web.scopeId, permission.managePermissions);
      const body = context.body();
      if (typeof body.Name !== 'string' || body.Name === '')
        throw errors.argument('A permission level needs a Name.');
      if (roles.byName(siteId, body.Name))
        throw errors.rule(`A permission level "${body.Name}" already exists.`);
      return createdOf(
        roleEntity(
          roles.add(siteId, {
            name: body.Name,
            description: typeof body.Description === 'string' ? body.Description : null,
            mask: maskIn(body, 0n),
            position: Number(body.Order ?? 0),
          }),
        ),
      );
    },
    key: (given) => byId(given.at(0)),
    step: stepsOf({
      getbyid: (given) => byId(given.at(0)),
      getbyname: (given) =>
        roleResource(context, roles.byName(siteId, String(given.at(0))), `'${String(given.at(0))}'`),
      getbytype: (given) =>
        roleResource(context, roles.byKind(siteId, Number(given.at(0))), `of type ${String(given.at(0))}`),
    }),
  };
}
