import { localOf } from '../calendar/index.ts';
import type { IsoInstant } from '../calendar/index.ts';
import {
  awaitsCorrectionSeen,
  breachClockOf,
  caseActionOf,
  caseDueOn,
  caseWaitsFor,
  partiesInTurn,
} from '../workflow/index.ts';
import type { Case } from '../workflow/index.ts';
import type { AwaitedBy, CaseErrand } from './awaited.ts';

/**
 * What the responsible does next; while the employee is to answer that is nothing, until the answer is late. What was
 * corrected once the case was closed: to decide whether it stays so.
 */
const nextOf = (held: Case, now: IsoInstant): CaseErrand | undefined => {
  if (awaitsCorrectionSeen(held)) return 'decide';
  const action = caseActionOf(held);
  if (action === 'await-subject')
    return held.documents.some(({ kind }) => kind === 'subject') ? undefined : 'say-whom';
  const isLate = (caseDueOn(held) ?? '9999') < localOf(now).date;
  return caseWaitsFor(held) === held.responsible || isLate ? action : undefined;
};

/**
 * What waits for whom in a case at a moment: the responsible's next step and the breach report, and what others decide or
 * carry out. `overseeing`: who can see to it, since it is late.
 */
export const awaitedInCase = (
  held: Case,
  overseeing: readonly string[],
  now: IsoInstant,
): readonly AwaitedBy[] => {
  const { caseId, number, responsible, people } = held;
  const dueOn = caseDueOn(held);
  const one = (waitsFor: string, errand: CaseErrand, due: Pick<AwaitedBy, 'dueOn' | 'dueAt'> = {}) => ({
    ...{ record: 'case' as const, recordId: caseId, number, waitsFor, errand },
    ...due,
  });
  const due = dueOn === undefined ? {} : { dueOn };
  const next = nextOf(held, now);
  const clock = breachClockOf(held);
  const isReported = held.status === 'closed' || !clock.runs;
  const others = partiesInTurn(held).flatMap((party) => people[party] ?? []);
  return [
    ...(next === undefined ? [] : [one(responsible, next, due)]),
    ...(isReported
      ? []
      : [one(responsible, 'report-breach', { dueOn: localOf(clock.dueAt).date, dueAt: clock.dueAt })]),
    ...[...new Set(others)]
      .filter((personId) => personId !== responsible)
      .map((personId) => one(personId, 'your-part', due)),
    ...overseeing.map((personId) => one(personId, 'see-to-it', due)),
  ];
};
