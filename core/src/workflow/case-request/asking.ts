import { functionCodes, holdersOf, leadersOf } from '../../organisation/index.ts';
import type { Department, FunctionCode, FunctionHolder, PersonId, Unit } from '../../organisation/index.ts';
import type { Policy } from '../../policy/index.ts';
import type { CaseRequestFacts } from './case-request.ts';

/** The registers that say who may ask for a case, and the day (ISO date) on which somebody does. */
export interface AskingRegisters {
  readonly managerOf: (personId: PersonId) => PersonId | undefined;
  readonly departments: readonly Department[];
  readonly functions: readonly FunctionHolder[];
  readonly on: string;
}

/** The function that decides in the cases of a policy; undefined where a manager does (P14). */
export const decidingFunction = ({ suspicion }: Policy): FunctionCode | undefined =>
  functionCodes.find((code) => code === suspicion.decides);

/**
 * By what somebody may ask for a case of a unit: as one who leads it, or by the function that decides in the policy's
 * cases; undefined where they may not.
 */
export const asksAs = (
  personId: PersonId,
  unit: Unit,
  policy: Policy,
  { managerOf, departments, functions, on }: AskingRegisters,
): Pick<CaseRequestFacts, 'asFunction'> | undefined => {
  if (leadersOf(unit, managerOf, departments).includes(personId)) return {};
  const asFunction = decidingFunction(policy);
  if (asFunction === undefined) return undefined;
  return holdersOf(asFunction, unit, on, functions).includes(personId) ? { asFunction } : undefined;
};
