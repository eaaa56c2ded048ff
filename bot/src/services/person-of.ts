import { localOf } from '@loggkontroll/core/calendar';
import type { IsoInstant } from '@loggkontroll/core/calendar';
import { functionCodes, holdersOf } from '@loggkontroll/core/organisation';
import type { PersonId, Unit } from '@loggkontroll/core/organisation';
import type { Party } from '@loggkontroll/core/policy';
import type { Services } from './services.ts';

/** Tells who is what to a unit at a moment; undefined where the registers know nobody, or only a role that people share. */
export const personOf = async (
  unit: Unit,
  { directory }: Pick<Services, 'directory'>,
  now: IsoInstant,
): Promise<(party: Party) => PersonId | undefined> => {
  const [people, departments, functions] = await Promise.all([
    directory.people(),
    directory.departments(),
    directory.functions(),
  ]);
  const managersManager = people.get(unit.managerId)?.managerId;
  const holderOf = (party: Party): PersonId | undefined => {
    const code = functionCodes.find((each) => each === party);
    return code && holdersOf(code, unit, localOf(now).date, functions)[0];
  };
  const known: Partial<Record<Party, PersonId | undefined>> = {
    'unit-manager': unit.managerId,
    'employee-manager': unit.managerId,
    'manager-manager': managersManager,
    'business-area-manager': holderOf('business-area-manager') ?? managersManager,
    'department-head': departments.find(({ departmentId }) => departmentId === unit.departmentId)?.headId,
  };
  return (party) => known[party] ?? holderOf(party);
};
