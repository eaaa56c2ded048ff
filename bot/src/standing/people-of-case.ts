import { localOf } from '@loggkontroll/core/calendar';
import type { IsoInstant } from '@loggkontroll/core/calendar';
import type { PersonId } from '@loggkontroll/core/organisation';
import type { Party } from '@loggkontroll/core/policy';
import { breachClockOf, breachHoursLeft, caseDueOn, openMeasures } from '@loggkontroll/core/workflow';
import type { Case } from '@loggkontroll/core/workflow';

/** Who reads and acts in a case at a moment. */
export interface PeopleOfCase {
  /** In the record and among its documents. */
  readonly acting: readonly PersonId[];
  /** In the record alone, where nobody's name stands. */
  readonly overseeing: readonly PersonId[];
}

/** Those who decide something else than the responsible does, or carry it out, from when its turn has come. */
const deciders = (held: Case): readonly (PersonId | undefined)[] => {
  const { rules, people, considered, status } = held;
  const open = openMeasures(held);
  const isDeciding = status === 'heard' || status === 'decided' || status === 'closed';
  const parties = rules.measures.flatMap(({ measure, decidedBy, doneBy }): (Party | undefined)[] =>
    open.includes(measure) || considered[measure] !== undefined ? [decidedBy, doneBy] : [],
  );
  return [...parties, isDeciding ? rules.decidesWith : undefined].map((party) =>
    party === undefined || party === rules.decides ? undefined : people[party],
  );
};

/** Late, or the last reminder of the breach clock has come: who leads the responsible can then see to it. */
const isLate = (held: Case, now: IsoInstant): boolean => {
  if (held.status === 'closed') return false;
  const dueOn = caseDueOn(held);
  const last = Math.min(...held.rules.breachReminders.hoursLeft);
  const isOut = breachClockOf(held).runs && breachHoursLeft(held, now) <= last;
  return isOut || (dueOn !== undefined && dueOn < localOf(now).date);
};

/** The people of a case at a moment: whoever is not named has no right to it. */
export const peopleOfCase = (held: Case, now: IsoInstant): PeopleOfCase => {
  const acting = [held.responsible, ...deciders(held)].filter((personId) => personId !== undefined);
  const { responsiblesManager } = held;
  const oversees = responsiblesManager !== undefined && isLate(held, now);
  return {
    acting: [...new Set(acting)],
    overseeing: oversees && !acting.includes(responsiblesManager) ? [responsiblesManager] : [],
  };
};
