import fc from 'fast-check';
import { addDays, isoDateOf, yearOf } from '@loggkontroll/core/calendar';
import type { IsoDate } from '@loggkontroll/core/calendar';
import { ffsPolicy } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { disposalsOf, isDue } from '@loggkontroll/core/retention';
import type { KeptRecord, RecordRef } from '@loggkontroll/core/retention';
import { caseOn, life, recordsOn } from './lives.ts';
import type { Life } from './lives.ts';
import * as standing from './standing.ts';

const years = (of: number) => ({ kind: 'years', years: of }) as const;
const caseYears = 4;
/** How many years each version of the policy keeps a registration. */
const yearsOfVersion = new Map([
  [1, 5],
  [2, 2],
  [3, 1],
]);
const policyOf = (version: number): Policy => ({
  ...ffsPolicy,
  version,
  retention: {
    ...ffsPolicy.retention,
    registration: years(yearsOfVersion.get(version) ?? 0),
    case: years(caseYears),
  },
});

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

/** What is done every day: everything that is due goes, and then what that has left. */
const destroy = (left: readonly KeptRecord[], today: IsoDate, inForce: number): readonly KeptRecord[] => {
  const means = {
    policyOf: (_: string, version: number | undefined) => policyOf(version ?? inForce),
    damaged: new Set<RecordRef>(),
    begun: new Set<string>(),
  };
  const due = disposalsOf(left, means).filter((each) => isDue(each, today));
  if (due.length === 0) return left;
  const gone = new Set(due.flatMap(({ records }) => records.map(({ ref }) => ref)));
  return destroy(
    left.filter(({ ref }) => !gone.has(ref)),
    today,
    inForce,
  );
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

/** A municipality, day by day; what is destroyed is gone for good. */
const livingIn = (place: Municipality) => {
  const gone = new Set<RecordRef>();
  return (day: IsoDate) => {
    const all = everything(place, day);
    const before = all.filter(({ ref }) => !gone.has(ref));
    const left = destroy(before, day, place.inForce);
    const isTheSameAgain = destroy(left, day, place.inForce).length === left.length;
    const stays = new Set(left.map(({ ref }) => ref));
    for (const { ref } of before) if (!stays.has(ref)) gone.add(ref);
    return { all, left, stays, isTheSameAgain };
  };
};

const isOfSameYear = (a: KeptRecord, b: KeptRecord): boolean =>
  a.departmentYear?.year === b.departmentYear?.year &&
  a.departmentYear?.departmentId === b.departmentYear?.departmentId;

const refsOf = (records: readonly KeptRecord[]): readonly RecordRef[] => records.map(({ ref }) => ref).sort();

test('a thousand mixed histories: what a case needs stays, nothing goes before its day, and the rest goes', () => {
  const seen = { destroyed: 0, held: 0 };
  const faultsOn = (
    place: Municipality,
    day: IsoDate,
    { all, left, stays }: ReturnType<ReturnType<typeof livingIn>>,
  ) => [
    ...place.lives.flatMap((each, index): readonly string[] => {
      const records = recordsOn(each, index, day, caseYears);
      const lost = records.filter(({ ref }) => !stays.has(ref));
      const isHeld = holdsCase(each, day);
      seen.destroyed += lost.length;
      seen.held += isHeld ? 1 : 0;
      const hasMore = records.some(({ kind }) => kind !== 'case');
      const isEarly = hasMore && earliest(each, records, place.inForce) > day;
      const lacksPlan =
        lost.length === 0 && records.some(({ plan }) => plan !== undefined && !stays.has(plan));
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
  fc.assert(
    fc.property(municipality, (place) => {
      const live = livingIn(place);
      const faults: string[] = [];
      let day = isoDateOf('2026-03-01');
      for (const step of place.steps) {
        const lived = live(day);
        faults.push(...faultsOn(place, day, lived), ...(lived.isTheSameAgain ? [] : [`${day} twice`]));
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
