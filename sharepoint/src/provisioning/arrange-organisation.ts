import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/site-users/index.js';
import type { PersonId } from '@loggkontroll/core/organisation';
import { inBatches } from '../connection/batch.ts';
import type { Connection, Site } from '../connection/index.ts';
import { ensurePeople, loginNameOf } from '../connection/principals.ts';
import { sha256Of } from '../connection/sha256.ts';
import type { GroupName } from '../schema/index.ts';
import { arrangedKey, openSettings } from '../settings/index.ts';
import { ensureChangedFolders, ensureUnitFolders } from './unit-folders.ts';
import type { FolderOwners } from './folder-owners.ts';

/** Lets people into a group. Nobody is let out: what somebody did as a manager stays done by one, and the group opens nothing. */
const fill = async (site: Site, group: GroupName, wanted: readonly string[]): Promise<void> => {
  const users = await site.sp.web.siteGroups.getByName(group).users.select('LoginName').top(5000)();
  const there = new Set(users.map(({ LoginName }) => LoginName.toLowerCase()));
  const missing = wanted.map(loginNameOf).filter((login) => !there.has(login.toLowerCase()));
  await inBatches(
    site,
    missing.map((login) => (sp) => sp.web.siteGroups.getByName(group).users.add(login)),
  );
};

const textOf = (organisation: FolderOwners): string => {
  const leads = organisation.people.map(({ personId, upn, managerId }) => [personId, upn, managerId]);
  return JSON.stringify({ ...organisation, people: leads });
};

/**
 * Gives whoever leads what the registers say they lead: the folders of units, departments and managers, and the groups
 * Members, UnitManagers and DepartmentHeads. Whoever leads nothing any more loses the folders. The groups of planners, log
 * administrators and administrators are given by hand. What was arranged last stands in the settings: the same again asks
 * for nothing more, and whoever arranged that last asks only for the folders whose holders have changed. The bot's.
 */
export const organisationArranger = (
  connection: Connection,
): ((organisation: FolderOwners) => Promise<void>) => {
  const { register } = connection;
  const settings = openSettings(connection);
  let last: { readonly organisation: FolderOwners; readonly value: string } | undefined;
  return async (organisation) => {
    const { units, departments, people } = organisation;
    if (units.length === 0) return;
    const value = await sha256Of(new TextEncoder().encode(textOf(organisation)));
    const arranged = (await settings.get(arrangedKey))?.value;
    if (arranged !== value) {
      const upns = new Map<PersonId, string>(people.map(({ personId, upn }) => [personId, upn]));
      const upnsOf = (ids: readonly PersonId[]) =>
        [...new Set(ids)].flatMap((personId) => upns.get(personId) ?? []);
      const all = [...upns.values()];
      await ensurePeople(register, all);
      await fill(register, 'Members', all);
      await fill(register, 'UnitManagers', upnsOf(units.map(({ managerId }) => managerId)));
      await fill(register, 'DepartmentHeads', upnsOf(departments.map(({ headId }) => headId)));
      await (last !== undefined && last.value === arranged
        ? ensureChangedFolders(connection, last.organisation, organisation)
        : ensureUnitFolders(connection, organisation));
      await settings.put({ key: arrangedKey, title: 'Rättigheter efter organisationen', value });
    }
    last = { organisation, value };
  };
};
