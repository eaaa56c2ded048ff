import { importOrganisation, openOrganisation } from '@loggkontroll/sharepoint/organisation';
import { ensureUnitFolders } from '@loggkontroll/sharepoint/provisioning';
import { connectionOf, type ConnectionOptions } from '../connection.ts';
import { readOrganisation } from '../organisation-file.ts';
import type { Outcome } from '../outcome.ts';
import type { CliTexts } from '../texts/sv.ts';

/** Writes who works where, and gives each unit's and department's folder to its people. Nobody is removed. */
export const importFile = async (
  options: ConnectionOptions & { readonly vault: string; readonly file: string },
  texts: CliTexts,
): Promise<Outcome> => {
  const data = readOrganisation(options.file, texts);
  const connection = connectionOf(options, texts);
  const counts = await importOrganisation(connection, data);
  const organisation = openOrganisation(connection);
  const [departments, units, people, functions, logAdministrators, planners] = await Promise.all([
    organisation.departments(),
    organisation.units(),
    organisation.people(),
    organisation.functions(),
    organisation.members('log-administrator'),
    organisation.members('planner'),
  ]);
  const owners = { departments, units, people, functions, logAdministrators, planners };
  await ensureUnitFolders(connection, owners);
  return {
    exitCode: 0,
    json: counts,
    lines: Object.entries(counts).map(([name, count]) => texts.imported(name, count)),
  };
};
