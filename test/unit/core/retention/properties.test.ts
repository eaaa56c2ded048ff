import fc from 'fast-check';
import { addDays, isoDateOf, yearOf } from '@loggkontroll/core/calendar';
import type { IsoDate } from '@loggkontroll/core/calendar';
import { ffsPolicy } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { disposalsOf, isDue, isStillDue } from '@loggkontroll/core/retention';
import type { KeptRecord, RecordRef } from '@loggkontroll/core/retention';
import { caseOn, life, recordsOn } from './lives.ts';
import type { Life } from './lives.ts';
import * as standing from './standing.ts';

const years = (of: number) => ({ kind: 'years', years: of }) as const;
const caseYears = 4;
const keepsRegistrations = (version: number, howLong: number): Policy => ({
  ...ffsPolicy,
  version,
  retention: { ...ffsPolicy.retention, registration: years(howLong), case: years(caseYears) },
});

/** How many years each version of the policy keeps a registration. */
const yearsOfVersion = new Map([
  [1, 5],
  [2, 2],
  [3, 1],
]);
const versions = new Map(
  [...yearsOfVersion].map(([version, howLong]) => [version, keepsRegistrations(version, howLong)]),
);
const policyOf = (version: number): Policy | undefined => versions.get(version);

interface Municipality {
  readonly lives: readonly Life[];
  readonly inForce: number;
  /** Years after which a department signs; it may never. */
  readonly signsAfter: number | undefined;
  readonly steps: readonly number[];
}

const municipality: fc.Arbitrary<Municipality> = fc.record({
  lives: fc.array(life, { minLength: 1, maxLength: 5 }),
  inForce: fc.constantFrom(1, 2, 3),
  signsAfter: fc.oneof({ arbitrary: fc.constantFrom(1, 1, 1, 3), weight: 5 }, fc.constant(undefined)),
  steps: fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 5, maxLength: 9 }),
});

const livedYears = [2026, 2027, 2028, 2029, 2030];

/** Everything that has ever come to be by a day, the plans and signatures too. */
const everything = ({ lives, signsAfter }: Municipality, today: IsoDate): readonly KeptRecord[] => [
  ...lives.flatMap((each, index) => recordsOn(each, index, today, caseYears)),
  ...livedYears.flatMap((year) => {
    const plannedOn = `${year}-01-01`;
    return plannedOn <= today ? [standing.plan(`plan-${year}`, `${year}-Q1`, plannedOn)] : [];
  }),
  ...(signsAfter === undefined
    ? []
    : livedYears.flatMap((year) =>
        ['housing', 'care'].flatMap((department) => {
          const signedOn = `${year + signsAfter}-02-10`;
          return signedOn <= today ? [standing.signature(department, year, signedOn)] : [];
        }),
      )),
];

const meansOf = (inForce: number) => ({
  policyOf: (_: string, version: number | undefined) => policyOf(version ?? inForce),
  damaged: new Set<RecordRef>(),
  begun: new Set<string>(),
});

/** What is done every day: everything that is due goes, and then what that has left. */
const destroy = (left: readonly KeptRecord[], today: IsoDate, inForce: number): readonly KeptRecord[] => {
  const due = disposalsOf(left, meansOf(inForce)).filter((each) => isDue(each, today));
  if (due.length === 0) return left;
  const gone = new Set(due.flatMap(({ records }) => records.map(({ ref }) => ref)));
  return destroy(
    left.filter(({ ref }) => !gone.has(ref)),
    today,
    inForce,
  );
};

const isOfSameYear = (a: KeptRecord, b: KeptRecord): boolean =>
  a.departmentYear?.year === b.departmentYear?.year &&
  a.departmentYear?.departmentId === b.departmentYear?.departmentId;

/** A request was read when its case was not there yet; the case came, and was closed. */
const caseCameAfterReading: Municipality = {
  lives: [
    {
      ...{ kind: 'asked-case', startsOn: isoDateOf('2026-01-05'), version: 1, department: 'housing' },
      cases: [{ opened: 26, closed: 41, closedAgain: 2001, isHeld: false }],
      isStuck: false,
    },
  ],
  inForce: 3,
  signsAfter: 1,
  steps: [671, 1, 1, 1, 1, 1],
};

const isSignature = ({ kind }: KeptRecord): boolean => kind === 'signature';

/** What the bot asks of a matter right before it goes: its records, those they name, cases of them, one of what stands under it. */
const askedAnew = (matter: readonly KeptRecord[], there: readonly KeptRecord[]): readonly KeptRecord[] => {
  const own = new Set(matter.map(({ ref }) => ref));
  const named = new Set(matter.flatMap(({ ref, related }) => [ref, ...related]));
  const years = matter.filter(isSignature);
  return [
    ...there.filter(({ ref }) => named.has(ref)),
    ...there.filter(
      (one) => one.kind === 'case' && one.related.some((ref) => own.has(ref)) && !named.has(one.ref),
    ),
    ...there.filter(({ plan }) => plan !== undefined && own.has(plan)).slice(0, 1),
    ...there
      .filter((one) => one.kind === 'control' && years.some((year) => isOfSameYear(year, one)))
      .slice(0, 1),
  ];
};

/**
 * What is done by a reading of an earlier day: what is due of it goes one by one, each if what is asked anew of it says so,
 * and then what that has left.
 */
const destroyAsRead = (
  reading: readonly KeptRecord[],
  there: readonly KeptRecord[],
  today: IsoDate,
  inForce: number,
): readonly KeptRecord[] => {
  const means = meansOf(inForce);
  const signatures = reading.filter(isSignature);
  const gone = new Set<RecordRef>();
  const tried = new Set<RecordRef>();
  for (;;) {
    const due = disposalsOf(
      reading.filter(({ ref }) => !gone.has(ref)),
      means,
    ).filter((each) => isDue(each, today) && each.records.every(({ ref }) => !tried.has(ref)));
    if (due.length === 0) return there.filter(({ ref }) => !gone.has(ref));
    for (const disposal of due) {
      for (const { ref } of disposal.records) tried.add(ref);
      const left = there.filter(({ ref }) => !gone.has(ref));
      const anew = askedAnew(disposal.records, left);
      const beside = signatures.filter((one) => anew.every(({ ref }) => ref !== one.ref));
      if (!isStillDue(disposal, [...anew, ...beside], means, today)) continue;
      for (const { ref } of disposal.records) gone.add(ref);
    }
  }
};

/** The first of January after the years that the longer of both rules says, from the year of the last entry. */
const earliest = (each: Life, records: readonly KeptRecord[], inForce: number): IsoDate => {
  const last = Math.max(
    ...records.filter(({ kind }) => kind !== 'case').map(({ changedOn }) => yearOf(changedOn)),
  );
  const hasVersion = each.kind !== 'by-hand' && each.kind !== 'asked-case';
  const kept = Math.max(
    hasVersion ? (yearsOfVersion.get(each.version) ?? 0) : 0,
    yearsOfVersion.get(inForce) ?? 0,
  );
  return isoDateOf(`${last + kept + 1}-01-01`);
};

const holdsCase = (each: Life, today: IsoDate): boolean =>
  each.kind !== 'authorisation' &&
  each.kind !== 'informing' &&
  !each.isStuck &&
  (each.kind === 'asked-case' ? each.cases.slice(0, 1) : each.cases).some((one) => {
    const now = caseOn(each, one, today, caseYears);
    return now !== undefined && now.standing !== 'gone';
  });

const hasControl = ({ kind }: KeptRecord): boolean => kind === 'control';

/** How what is there on a day is destroyed, by what was read: that day, or the time before. */
type Destroying = (
  before: readonly KeptRecord[],
  day: IsoDate,
  read: readonly KeptRecord[],
  inForce: number,
) => readonly KeptRecord[];

const atOnce: Destroying = (before, day, _, inForce) => destroy(before, day, inForce);
const byAnOldReading: Destroying = (before, day, read, inForce) => destroyAsRead(read, before, day, inForce);

/** A municipality, day by day; what is destroyed is gone for good. */
const livingIn = (place: Municipality) => {
  const gone = new Set<RecordRef>();
  let read: readonly KeptRecord[] = [];
  return (day: IsoDate, destroying: Destroying = atOnce) => {
    const all = everything(place, day);
    const before = all.filter(({ ref }) => !gone.has(ref));
    const left = destroying(before, day, read, place.inForce);
    const isTheSameAgain = destroying(left, day, read, place.inForce).length === left.length;
    const asReadNow = destroyAsRead(before, before, day, place.inForce);
    const stays = new Set(left.map(({ ref }) => ref));
    for (const { ref } of before) if (!stays.has(ref)) gone.add(ref);
    read = left;
    return { all, left, stays, isTheSameAgain, asReadNow };
  };
};

const refsOf = (records: readonly KeptRecord[]): readonly RecordRef[] => records.map(({ ref }) => ref).sort();

type Lived = ReturnType<ReturnType<typeof livingIn>>;

/** What is wrong with what has gone and what is left on a day; counts what there was to see. */
const faultsOn = (
  place: Municipality,
  day: IsoDate,
  { all, left, stays }: Lived,
  seen: { destroyed: number; held: number },
): readonly string[] => [
  ...place.lives.flatMap((each, index): readonly string[] => {
    const records = recordsOn(each, index, day, caseYears);
    const lost = records.filter(({ ref }) => !stays.has(ref));
    const isHeld = holdsCase(each, day);
    seen.destroyed += lost.length;
    seen.held += isHeld ? 1 : 0;
    const hasMore = records.some(({ kind }) => kind !== 'case');
    const isEarly = hasMore && earliest(each, records, place.inForce) > day;
    const lacksPlan = lost.length === 0 && records.some(({ plan }) => plan !== undefined && !stays.has(plan));
    return [
      ...(lost.length > 0 && isHeld ? ['what a case needs is gone'] : []),
      ...(lost.length > 0 && each.isStuck ? ['something unfinished is gone'] : []),
      ...(lost.length > 0 && isEarly ? ['it is gone before its day'] : []),
      ...(lost.length > 0 && lost.length < records.length ? ['a part of it is gone'] : []),
      ...(lacksPlan ? ['the plan of an order is gone'] : []),
    ].map((fault) => `${day} ${each.kind}: ${fault}`);
  }),
  ...all
    .filter(({ kind, ref }) => kind === 'signature' && !stays.has(ref))
    .filter((signature) => left.some((other) => hasControl(other) && isOfSameYear(other, signature)))
    .map(({ ref }) => `${day} ${ref} is gone before its controls`),
];

test('a thousand mixed histories: what a case needs stays, nothing goes before its day, and the rest goes', () => {
  const seen = { destroyed: 0, held: 0 };
  fc.assert(
    fc.property(municipality, (place) => {
      const live = livingIn(place);
      const faults: string[] = [];
      let day = isoDateOf('2026-03-01');
      for (const step of place.steps) {
        const lived = live(day);
        faults.push(...faultsOn(place, day, lived, seen), ...(lived.isTheSameAgain ? [] : [`${day} twice`]));
        expect(refsOf(lived.asReadNow)).toEqual(refsOf(lived.left));
        day = addDays(day, step);
      }
      expect(faults).toEqual([]);
      const end = isoDateOf('2070-01-01');
      const { left } = live(end);
      const kept = place.lives.flatMap((each, index) => {
        const records = recordsOn(each, index, end, caseYears);
        const isUnsigned = place.signsAfter === undefined && records.some(hasControl);
        return each.isStuck || holdsCase(each, end) || isUnsigned ? records : [];
      });
      const isAbove = ({ kind }: KeptRecord): boolean => kind === 'plan' || kind === 'signature';
      expect(refsOf(left.filter((record) => !isAbove(record)))).toEqual(refsOf(kept));
      const planned = new Set(kept.flatMap(({ plan }) => plan ?? []));
      expect(refsOf(left.filter(({ kind }) => kind === 'plan'))).toEqual([...planned].sort());
    }),
    { numRuns: 1000 },
  );
  expect(seen.destroyed).toBeGreaterThan(1000);
  expect(seen.held).toBeGreaterThan(1000);
});

test('a thousand more by what was read long before: whatever has happened since, what is asked anew stops what must stay', () => {
  const seen = { destroyed: 0, held: 0 };
  fc.assert(
    fc.property(municipality, (place) => {
      const live = livingIn(place);
      const faults: string[] = [];
      let day = isoDateOf('2026-03-01');
      for (const step of [...place.steps, 400, 400, 3000]) {
        faults.push(...faultsOn(place, day, live(day, byAnOldReading), seen));
        day = addDays(day, step);
      }
      expect(faults).toEqual([]);
    }),
    { numRuns: 1000, examples: [[caseCameAfterReading]] },
  );
  expect(seen.destroyed).toBeGreaterThan(1000);
  expect(seen.held).toBeGreaterThan(1000);
});
