import { accept, refuse } from '@loggkontroll/core/result';
import type { Result } from '@loggkontroll/core/result';
import { setRights } from '../connection/rights.ts';
import type { Connection, Site } from '../connection/index.ts';
import { pathOf } from '../connection/lists.ts';
import type { List, SiteSchema } from '../schema/index.ts';
import { ensureFields } from './fields.ts';
import { ensureGroups } from './groups.ts';
import { ensureLevels } from './levels.ts';
import { ensureList } from './lists.ts';
import type { Report, Step, StepKind } from './progress.ts';
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

type Tell = (kind: StepKind, name: string, outcome: Step['outcome']) => void;

const ensureListWhole = async (
  site: Site,
  schema: SiteSchema,
  list: List,
  tell: Tell,
): Promise<Result<undefined, ProvisionRefusal>> => {
  tell('list', list.name, await ensureList(site, schema, list));
  if (list.rights !== 'site') {
    const wanted = await rightsOfGroups(site, list.rights);
    const changes = await setRights(site, (sp) => sp.web.getList(pathOf(site, list)), wanted);
    tell('list-rights', list.name, changes > 0 ? 'changed' : 'unchanged');
  }
  const fields = await ensureFields(site, list);
  if (!fields.ok) return fields;
  for (const { name, outcome } of fields.value) tell('field', `${list.name}.${name}`, outcome);
  for (const { name, outcome } of await ensureViews(site, list))
    tell('view', `${list.name}: ${name}`, outcome);
  return accept(undefined);
};

const provisionSite = async (
  site: Site,
  schema: SiteSchema,
  report: Report,
): Promise<Result<undefined, ProvisionRefusal>> => {
  const tell: Tell = (kind, name, outcome) => report({ site: schema.name, kind, name, outcome });
  for (const { name, outcome } of await ensureLevels(site)) tell('level', name, outcome);
  for (const { name, outcome } of await ensureGroups(site, schema)) tell('group', name, outcome);
  const changes = await ensureSiteRights(site, schema);
  tell('site-rights', schema.name, changes > 0 ? 'changed' : 'unchanged');
  for (const list of schema.lists) {
    const done = await ensureListWhole(site, schema, list, tell);
    if (!done.ok) return done;
  }
  return accept(undefined);
};

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
  const unsafe = [
    ...(await unsafeSharing(connection.register, schemas.register)),
    ...(await unsafeSharing(connection.vault, schemas.vault)),
  ];
  if (unsafe.length > 0) return refuse({ code: 'sharing-unsafe', reasons: unsafe });
  report({ site: 'register', kind: 'sharing', name: 'register', outcome: 'unchanged' });
  report({ site: 'vault', kind: 'sharing', name: 'vault', outcome: 'unchanged' });
  const register = await provisionSite(connection.register, schemas.register, report);
  return register.ok ? provisionSite(connection.vault, schemas.vault, report) : register;
};

/** Nothing was written: these settings have to be changed first. */
export interface UnsafeSharing {
  readonly code: 'sharing-unsafe';
  readonly reasons: readonly ProvisionRefusal[];
}
