import type { PersonId } from '@loggkontroll/core/organisation';
import type { Control } from '@loggkontroll/core/workflow';
import type { ControlOnCard } from '../cards/index.ts';
import type { Services } from '../services/index.ts';

/** What looking up somebody's controls needs. */
export type ControlServices = Pick<Services, 'register' | 'directory'>;

const longestFilter = 40;

const onCard = ({ kind, clusterName, period, dueOn, status, done }: Control): readonly ControlOnCard[] =>
  status === 'withdrawn' || kind === 'authorisation-review'
    ? []
    : [{ clusterName, period, dueOn, status, doneOn: done?.result.finishedOn }];

/** The year's log reviews (none that is withdrawn) in the units that a person manages, and in the departments that they head. */
export const ownControls = async (
  personId: PersonId,
  year: number,
  { register, directory }: ControlServices,
): Promise<readonly ControlOnCard[]> => {
  const [units, departments] = await Promise.all([directory.units(), directory.departments()]);
  const ofUnits = units.filter(({ managerId }) => managerId === personId).map(({ unitId }) => unitId);
  const headed = departments
    .filter(({ headId }) => headId === personId)
    .map(({ departmentId }) => departmentId);
  const wheres = [
    ...(ofUnits.length === 0 ? [] : [{ UnitId: ofUnits.slice(0, longestFilter) }]),
    ...(headed.length === 0 ? [] : [{ DepartmentId: headed }]),
  ];
  const found = new Map<string, Control>();
  for (const where of wheres) {
    const page = await register.controls.list({ where: { ...where, Year: String(year) } });
    for (const { recordId, state } of page.records) found.set(recordId, state);
  }
  return [...found.values()]
    .sort((a, b) => a.period.localeCompare(b.period) || a.clusterName.localeCompare(b.clusterName, 'sv'))
    .flatMap(onCard);
};
