import fc from 'fast-check';
import {
  destroyedByTotals,
  destroyedOfYear,
  drawsOfYear,
  likeControlsOf,
  supervisionOfYear,
} from '@loggkontroll/core/report';
import type { SupervisionRecords } from '@loggkontroll/core/report';
import { countGone } from '@loggkontroll/core/retention';
import type { Destruction } from '@loggkontroll/core/retention';
import type { Control } from '@loggkontroll/core/workflow';

const today = '2026-10-05';

const control = (said: Partial<Control>): Control => ({
  ...{ controlId: 'c', kind: 'systematic-review', policyId: 'ffs', year: 2026, period: '2026-Q3' },
  ...{ branch: 'provider', departmentId: 'housing', unitId: 'u', clusterName: 'U' },
  ...{ dueOn: '2026-10-31', status: 'expected', corrections: [] },
  ...said,
});

const destruction = (status: Destruction['status'], records: number): Destruction => ({
  ...{ destructionId: `destruction-${status}`, kind: 'order', year: 2026, dueOn: '2026-09-01' },
  ...{ begunAt: '2026-09-01T08:00:00Z', status },
  records: Array.from({ length: records }, (_, at) => `hash-${at}`),
});

type Plan = Parameters<typeof drawsOfYear>[0][number];

/** The parts of a plan that are looked at. */
const plan = (...attempts: readonly { readonly drawn?: object; readonly redrawReason?: string }[]): Plan =>
  ({ attempts }) as unknown as Plan;

const nothing: SupervisionRecords = {
  ...{ controls: [], signed: [] },
  destroyed: { records: 0, heldRecords: 0 },
};

test('log reviews and reviews of access are counted apart', () => {
  const { reviews, authorisations } = supervisionOfYear(
    {
      ...nothing,
      controls: likeControlsOf([
        control({}),
        control({ kind: 'targeted-review' }),
        control({ kind: 'authorisation-review', dueOn: '2026-04-30' }),
      ]),
    },
    today,
  );
  expect([reviews.planned, reviews.late]).toEqual([2, 0]);
  expect([authorisations.planned, authorisations.late]).toEqual([1, 1]);
});

test('a draw that was given up is told beside the one that stands', () => {
  const plans = [plan({ drawn: {}, redrawReason: 'fel urval' }, { drawn: {} }), plan({})];
  expect(drawsOfYear(plans)).toEqual({ standing: 1, givenUp: 1, begun: 1 });
});

test('a unit is informed when nobody of it is left in any of its rounds', () => {
  const rounds = [
    { unitId: 'a', left: 0 },
    { unitId: 'b', left: 0 },
    { unitId: 'b', left: 2 },
  ];
  expect(supervisionOfYear({ ...nothing, rounds }, today).informed).toEqual({
    ...{ units: 2, doneUnits: 1, left: 2 },
  });
});

test('records that are held are not counted as destroyed, nor those whose destruction is begun', () => {
  const destructions = [destruction('done', 3), destruction('held', 2), destruction('begun', 5)];
  expect(destroyedOfYear(destructions)).toEqual({ records: 3, heldRecords: 2 });
});

test('the bot’s totals and those that are not through say the same as all of a year’s destructions', () => {
  const anyDestruction = fc
    .record({
      status: fc.constantFrom('begun' as const, 'held' as const, 'done' as const),
      records: fc.nat(4),
      year: fc.constantFrom(2024, 2025, 2026),
    })
    .map(({ status, records, year }) => ({ ...destruction(status, records), year }));
  fc.assert(
    fc.property(fc.array(anyDestruction), (all) => {
      const list = all.map((state, at) => ({ itemId: at + 1, state }));
      const notThrough = all.filter(({ status }) => status !== 'done');
      const { belonged = [] } = countGone(undefined, list, notThrough);
      for (const year of [2024, 2025, 2026])
        expect(destroyedByTotals(belonged, notThrough, year)).toEqual(
          destroyedOfYear(all.filter((each) => each.year === year)),
        );
    }),
  );
});

test('a department’s last signature is told', () => {
  const signature = { year: 2026, digest: 'd', by: 'head', departmentId: 'housing' };
  const record = { controlId: 'c', historyHash: 'h' };
  const { signed } = supervisionOfYear(
    {
      ...nothing,
      signed: [
        {
          status: 'signed',
          signatures: [
            { ...signature, at: '2027-01-10T08:00:00Z', records: [] },
            { ...signature, at: '2027-02-01T08:00:00Z', records: [record] },
          ],
        },
      ],
    },
    today,
  );
  expect(signed).toEqual([{ departmentId: 'housing', at: '2027-02-01T08:00:00Z', controls: 1 }]);
});

test('what somebody may not read is not answered with a nought', () => {
  const { draws, informed } = supervisionOfYear(nothing, today);
  expect([draws, informed]).toEqual([undefined, undefined]);
});

test('no unit is lost: those done and those with somebody left are all', () => {
  const anyRound = fc.record({ unitId: fc.constantFrom('a', 'b', 'c'), left: fc.nat(3) });
  fc.assert(
    fc.property(fc.array(anyRound), (rounds) => {
      const informed = supervisionOfYear({ ...nothing, rounds }, today).informed;
      const open = new Set(rounds.filter(({ left }) => left > 0).map(({ unitId }) => unitId));
      expect((informed?.doneUnits ?? 0) + open.size).toBe(informed?.units);
    }),
  );
});
