import type { PersonId, Unit } from '@loggkontroll/core/organisation';
import type { Policy } from '@loggkontroll/core/policy';
import { asksAs } from '@loggkontroll/core/workflow';
import type { AskingRegisters, CaseRequestFacts } from '@loggkontroll/core/workflow';

/** A routine, and the units of which somebody may ask for a case under it, by name. */
export interface Askable {
  readonly policy: Policy;
  readonly units: readonly (Unit & { readonly as: Pick<CaseRequestFacts, 'asFunction'> })[];
}

/** What somebody may ask for: of the units that they lead, and of those where their function decides in cases. */
export const askableBy = (
  me: PersonId,
  policies: readonly Policy[],
  units: Iterable<Unit>,
  registers: AskingRegisters,
): readonly Askable[] => {
  const sorted = [...units].sort((a, b) => a.name.localeCompare(b.name, 'sv'));
  return policies.flatMap((policy) => {
    const own = sorted.flatMap((unit) => {
      const as = asksAs(me, unit, policy, registers);
      return as === undefined ? [] : [{ ...unit, as }];
    });
    return own.length === 0 ? [] : [{ policy, units: own }];
  });
};
