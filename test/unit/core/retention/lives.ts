import fc from 'fast-check';
import { addDays, isoDateOf, yearOf } from '@loggkontroll/core/calendar';
import type { IsoDate } from '@loggkontroll/core/calendar';
import type { KeptRecord } from '@loggkontroll/core/retention';
import { caseIdFrom, caseIdOf, registrationIdOf, reviewIdOf } from '@loggkontroll/core/workflow';
import type { CaseOrigin } from '@loggkontroll/core/workflow';
import * as standing from './standing.ts';

export const lifeKinds = [
  'ordered',
  'by-hand',
  'targeted',
  'extract',
  'extract-with-inquiry',
  'authorisation',
  'asked-case',
  'informing',
] as const;

/** A case in days after the matter was registered: opened, closed, opened again and closed again. */
interface CaseLife {
  readonly opened: number;
  readonly closed: number;
  readonly reopened?: number;
  readonly closedAgain: number;
  /** Its documents are held back for good. */
  readonly isHeld: boolean;
}

/** What happens to one matter. */
export interface Life {
  readonly kind: (typeof lifeKinds)[number];
  readonly startsOn: IsoDate;
  readonly version: number;
  readonly department: string;
  readonly cases: readonly CaseLife[];
  /** Days until its registration is corrected, which nobody does when it is gone. */
  readonly corrected?: number;
  readonly isStuck: boolean;
}

const caseLife: fc.Arbitrary<CaseLife> = fc.record(
  {
    opened: fc.integer({ min: 0, max: 40 }),
    closed: fc.integer({ min: 41, max: 500 }),
    reopened: fc.integer({ min: 501, max: 2000 }),
    closedAgain: fc.integer({ min: 2001, max: 2600 }),
    isHeld: fc.boolean(),
  },
  { requiredKeys: ['opened', 'closed', 'closedAgain', 'isHeld'] },
);

export const life: fc.Arbitrary<Life> = fc.record(
  {
    kind: fc.constantFrom(...lifeKinds),
    startsOn: fc.integer({ min: 0, max: 1460 }).map((days) => addDays(isoDateOf('2026-01-05'), days)),
    version: fc.constantFrom(1, 2, 3),
    department: fc.constantFrom('housing', 'care'),
    cases: fc.oneof({ arbitrary: fc.constant([]), weight: 2 }, fc.array(caseLife, { maxLength: 2 })),
    corrected: fc.integer({ min: 40, max: 330 }),
    isStuck: fc.oneof({ arbitrary: fc.constant(false), weight: 5 }, fc.constant(true)),
  },
  { requiredKeys: ['kind', 'startsOn', 'version', 'department', 'cases', 'isStuck'] },
);

const finishes = 30;

/** How a case stands on a day; undefined before it is opened. Its documents go some days after their time. */
export const caseOn = (
  { startsOn }: Life,
  { opened, closed, reopened, closedAgain, isHeld }: CaseLife,
  today: IsoDate,
  caseYears: number,
): { readonly standing: 'open' | 'kept' | 'gone'; readonly changedOn: IsoDate } | undefined => {
  const dayOf = (days: number): IsoDate => addDays(startsOn, finishes + days);
  if (today < dayOf(opened)) return undefined;
  const goneOn = (closedOn: IsoDate): IsoDate => addDays(closedOn, caseYears * 366 + 2);
  if (today < dayOf(closed)) return { standing: 'open', changedOn: dayOf(opened) };
  const isReopened = reopened !== undefined && (isHeld || goneOn(dayOf(closed)) > dayOf(reopened));
  if (isReopened && today >= dayOf(reopened) && today < dayOf(closedAgain))
    return { standing: 'open', changedOn: dayOf(reopened) };
  const last = isReopened && today >= dayOf(closedAgain) ? dayOf(closedAgain) : dayOf(closed);
  return isHeld || today < goneOn(last)
    ? { standing: 'kept', changedOn: last }
    : { standing: 'gone', changedOn: goneOn(last) };
};

/** Every record of a life as it stands on a day, were none ever destroyed. */
export const recordsOn = (
  held: Life,
  index: number,
  today: IsoDate,
  caseYears: number,
): readonly KeptRecord[] => {
  const { kind, startsOn, version, department: departmentId, corrected, cases } = held;
  if (today < startsOn) return [];
  const id = `${kind}-${index}`;
  const doneOn = addDays(startsOn, finishes);
  const isDone = today >= doneOn && !held.isStuck;
  const correctedOn = corrected === undefined ? undefined : addDays(startsOn, corrected);
  const registeredOn = correctedOn !== undefined && correctedOn <= today ? correctedOn : doneOn;
  const on = isDone ? doneOn : startsOn;
  const told = { on, with: { policyVersion: version, departmentId } };
  const year = yearOf(startsOn);
  const controlWith = { departmentId, year, period: `${year}-Q1` } as const;
  const whenDone = (record: () => KeptRecord): readonly KeptRecord[] => (isDone ? [record()] : []);
  const casesFrom = (origin: CaseOrigin, idOf: (ordinal: number) => string): readonly KeptRecord[] =>
    cases.flatMap((each, at): readonly KeptRecord[] => {
      const now = isDone ? caseOn(held, each, today, caseYears) : undefined;
      if (now === undefined) return [];
      const { open, kept, gone } = { open: {}, kept: standing.closed, gone: standing.documentsGone };
      const more = { open, kept, gone }[now.standing];
      return [standing.caseRecord(idOf(at + 1), { on: now.changedOn, with: { origin, ...more } })];
    });
  const casesOfReview = (sourceId: string): readonly KeptRecord[] => {
    const reviewId = reviewIdOf(sourceId);
    return casesFrom({ kind: 'review', reviewId }, (ordinal) => caseIdOf(reviewId, ordinal));
  };
  const reviewed = (sourceId: string, of: 'order' | 'targeted'): readonly KeptRecord[] => {
    const kindOf = of === 'targeted' ? 'targeted-review' : 'systematic-review';
    const ofKind = of === 'targeted' ? ({ kind: 'targeted' } as const) : {};
    return [
      ...(today >= addDays(startsOn, 20)
        ? [
            standing.review(sourceId, {
              on,
              with: { ...told.with, ...ofKind, status: isDone ? 'registered' : 'opened' },
            }),
          ]
        : []),
      ...whenDone(() => standing.registrationOfOrder(sourceId, registeredOn, { kind: kindOf })),
      ...whenDone(() =>
        standing.control(sourceId, { on: registeredOn, with: { ...controlWith, kind: kindOf } }),
      ),
      ...casesOfReview(sourceId),
    ];
  };
  switch (kind) {
    case 'ordered':
      return [
        standing.order(id, {
          on,
          with: { ...told.with, planId: `plan-${year}`, status: isDone ? 'completed' : 'attested' },
        }),
        ...reviewed(id, 'order'),
      ];
    case 'targeted':
      return [
        standing.targeted(id, { on, with: { ...told.with, status: isDone ? 'completed' : 'at-reviewer' } }),
        ...reviewed(id, 'targeted'),
      ];
    case 'by-hand':
      return isDone
        ? [
            standing.registration(id, { on: registeredOn }),
            ...casesFrom({ kind: 'registration', registrationId: id }, (ordinal) =>
              ordinal === 1 ? caseIdFrom({ registrationId: id }) : `case-${id}-${ordinal}`,
            ),
          ]
        : [];
    case 'extract':
      return [
        standing.extract(id, { on, with: { ...told.with, status: isDone ? 'closed' : 'delivered' } }),
        ...casesFrom({ kind: 'extract', extractId: id }, (ordinal) =>
          ordinal === 1 ? caseIdFrom({ extractId: id }) : `case-${id}-${ordinal}`,
        ),
      ];
    case 'extract-with-inquiry': {
      const inquiry = { by: 'manager', at: '', kind: 'targeted', recordId: `inquiry-${index}` } as const;
      return [
        standing.extract(id, {
          on,
          with: { ...told.with, inquiry, status: isDone ? 'closed' : 'delivered' },
        }),
        standing.targeted(inquiry.recordId, {
          on,
          with: { ...told.with, status: isDone ? 'completed' : 'at-reviewer' },
        }),
        ...reviewed(inquiry.recordId, 'targeted'),
      ];
    }
    case 'authorisation': {
      const of = { kind: 'authorisation-review' } as const;
      return [
        standing.authorisation(id, { on, with: { ...told.with, status: isDone ? 'closed' : 'listed' } }),
        standing.control(id, {
          on,
          with: { ...controlWith, ...of, status: isDone ? 'done' : 'expected' },
        }),
        ...whenDone(() =>
          standing.registration(registrationIdOf(id), { on: registeredOn, with: { ...of, orderId: id } }),
        ),
      ];
    }
    case 'informing':
      return [standing.informing(id, { on, with: { ...told.with, status: isDone ? 'done' : 'open' } })];
    case 'asked-case':
      return [
        standing.caseRequest(id, { on, with: { status: isDone ? 'opened' : 'requested' } }),
        ...casesFrom({ kind: 'manager' }, () => caseIdFrom({ requestId: id })).slice(0, 1),
      ];
  }
};
