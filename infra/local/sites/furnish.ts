import type { Connection } from '@loggkontroll/sharepoint/connection';
import { importOrganisation } from '@loggkontroll/sharepoint/organisation';
import { ensureUnitFolders, provision } from '@loggkontroll/sharepoint/provisioning';
import { register, vault } from '@loggkontroll/sharepoint/schema';
import type { Municipality } from '../demo/index.ts';

/** Provisions both sites as in production, and fills in who works where. Done twice, the second time writes nothing. */
export const furnish = async (connection: Connection, municipality: Municipality): Promise<void> => {
  const provisioned = await provision({ register, vault }, connection);
  if (!provisioned.ok)
    throw new Error(`The sites cannot be provisioned: ${JSON.stringify(provisioned.refusal)}`);
  const { departments, units, people, staff, absences, functions, members } = municipality;
  const employees = staff.map(({ employeeId, name, personId, unitId, role, from, to }) => ({
    employeeId,
    name,
    personId,
    unitId,
    role,
    from,
    to,
  }));
  const data = { departments, units, people, employees, absences, functions, members };
  await importOrganisation(connection, data);
  const { 'log-administrator': logAdministrators, planner: planners } = members;
  await ensureUnitFolders(connection, { departments, units, people, functions, logAdministrators, planners });
};
