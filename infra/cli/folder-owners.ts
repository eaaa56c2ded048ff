import type { Connection } from '@loggkontroll/sharepoint/connection';
import { openOrganisation } from '@loggkontroll/sharepoint/organisation';
import type { FolderOwners } from '@loggkontroll/sharepoint/provisioning';

/** Whose folders the lists have, as the organisation stands in the Register. */
export const readFolderOwners = async (connection: Connection): Promise<FolderOwners> => {
  const organisation = openOrganisation(connection);
  const [departments, units, people, functions, logAdministrators, planners] = await Promise.all([
    organisation.departments(),
    organisation.units(),
    organisation.people(),
    organisation.functions(),
    organisation.members('log-administrator'),
    organisation.members('planner'),
  ]);
  return { departments, units, people, functions, logAdministrators, planners };
};
