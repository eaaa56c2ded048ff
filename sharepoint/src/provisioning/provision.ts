import { accept, refuse } from '@loggkontroll/core/result';
import type { Result } from '@loggkontroll/core/result';
import { rightsDifferences, setRights } from '../connection/rights.ts';
import type { Connection, Site } from '../connection/index.ts';
import { pathOf } from '../connection/lists.ts';
import type { List, SiteSchema } from '../schema/index.ts';
import { ensureFields } from './fields.ts';
import { ensureGroups } from './groups.ts';
import { ensureLevels } from './levels.ts';
import { ensureList } from './lists.ts';
import { rightsDivergences, toldOf } from './progress.ts';
import type { Mode, Report, StepKind, Told } from './progress.ts';
import type { ProvisionRefusal } from './refusal.ts';
import { unsafeSharing } from './sharing.ts';
import { rightsOfGroups } from '../connection/group-rights.ts';
import { ensureSiteRights } from './site-rights.ts';
import { ensureViews } from './views.ts';

/** The schemas of both sites. */
export interface Schemas {
  readonly register: SiteSchema;
  readonly vault: SiteSchema;
}

type Tell = (kind: StepKind, told: Told) => void;

const ensureListRights = async (site: Site, list: List, mode: Mode): Promise<Told | undefined> => {
  if (list.rights === 'site') return undefined;
  const wanted = await rightsOfGroups(site, list.rights);
  const securable = (sp: Site['sp']) => sp.web.getList(pathOf(site, list));
  if (mode === 'look') {
    const [difference] = await rightsDifferences(site, [{ securable, wanted }]);
    return toldOf(list.name, difference ? rightsDivergences(difference) : []);
  }
  const changes = await setRights(site, securable, wanted);
  return { name: list.name, outcome: changes > 0 ? 'changed' : 'unchanged' };
};

/** How a site is gone through. Rights cannot be compared where a level or a group that they are made of is missing. */
interface Pass {
  readonly tell: Tell;
  readonly mode: Mode;
  readonly rightsKnown: boolean;
}

const ensureListWhole = async (
  site: Site,
  schema: SiteSchema,
  list: List,
  { tell, mode, rightsKnown }: Pass,
): Promise<Result<undefined, ProvisionRefusal>> => {
  const whole = await ensureList(site, schema, list, mode);
  tell('list', whole);
  if (mode === 'look' && whole.outcome === 'created') return accept(undefined);
  const rights = rightsKnown ? await ensureListRights(site, list, mode) : undefined;
  if (rights) tell('list-rights', rights);
  const fields = await ensureFields(site, list, mode);
  if (!fields.ok) return fields;
  for (const told of fields.value) tell('field', { ...told, name: `${list.name}.${told.name}` });
  for (const told of await ensureViews(site, list, mode))
    tell('view', { ...told, name: `${list.name}: ${told.name}` });
  return accept(undefined);
};

const provisionSite = async (
  site: Site,
  schema: SiteSchema,
  report: Report,
  mode: Mode,
): Promise<Result<undefined, ProvisionRefusal>> => {
  const tell: Tell = (kind, told) => report({ site: schema.name, kind, ...told });
  const levels = await ensureLevels(site, mode);
  for (const told of levels) tell('level', told);
  const groups = await ensureGroups(site, schema, mode);
  for (const told of groups) tell('group', told);
  const missing = [...levels, ...groups].some(({ outcome }) => outcome === 'created');
  const rightsKnown = mode === 'put-right' || !missing;
  if (rightsKnown) tell('site-rights', toldOf(schema.name, await ensureSiteRights(site, schema, mode)));
  for (const list of schema.lists) {
    const done = await ensureListWhole(site, schema, list, { tell, mode, rightsKnown });
    if (!done.ok) return done;
  }
  return accept(undefined);
};

const unsafeSettings = async (
  schemas: Schemas,
  connection: Connection,
): Promise<readonly ProvisionRefusal[]> => [
  ...(await unsafeSharing(connection.register, schemas.register)),
  ...(await unsafeSharing(connection.vault, schemas.vault)),
];

/**
 * Creates both sites' groups, levels, lists, columns, views and rights, or brings older ones up to the schema. The
 * sites themselves must exist, and the connection's identity must have full control of both. Done twice, the second
 * time writes nothing. Nothing is ever deleted but rights that the schema does not give.
 * Refuses, before anything is written, sites that share unsafely: with every reason there is.
 */
export const provision = async (
  schemas: Schemas,
  connection: Connection,
  report: Report = () => undefined,
): Promise<Result<undefined, ProvisionRefusal | UnsafeSharing>> => {
  const unsafe = await unsafeSettings(schemas, connection);
  if (unsafe.length > 0) return refuse({ code: 'sharing-unsafe', reasons: unsafe });
  report({ site: 'register', kind: 'sharing', name: 'register', outcome: 'unchanged' });
  report({ site: 'vault', kind: 'sharing', name: 'vault', outcome: 'unchanged' });
  const register = await provisionSite(connection.register, schemas.register, report, 'put-right');
  return register.ok ? provisionSite(connection.vault, schemas.vault, report, 'put-right') : register;
};

/**
 * What {@link provision} would create and change, told step by step, and every reason for which it would refuse. Only
 * reads.
 */
export const inspect = async (
  schemas: Schemas,
  connection: Connection,
  report: Report,
): Promise<readonly ProvisionRefusal[]> => {
  const unsafe = await unsafeSettings(schemas, connection);
  await provisionSite(connection.register, schemas.register, report, 'look');
  await provisionSite(connection.vault, schemas.vault, report, 'look');
  return unsafe;
};

/** Nothing was written: these settings have to be changed first. */
export interface UnsafeSharing {
  readonly code: 'sharing-unsafe';
  readonly reasons: readonly ProvisionRefusal[];
}
