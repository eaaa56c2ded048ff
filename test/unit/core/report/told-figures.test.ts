import fc from 'fast-check';
import {
  formatToldControls,
  parseCountedYear,
  parseToldControls,
  parseToldDraws,
  parseToldRequests,
} from '@loggkontroll/core/report';
import type { LikeControls, ToldDraws } from '@loggkontroll/core/report';

const anyLike: fc.Arbitrary<LikeControls> = fc
  .record({
    kind: fc.constantFrom('systematic-review' as const, 'authorisation-review' as const),
    policyId: fc.string(),
    standing: fc.constantFrom('expected' as const, 'with-remark' as const, 'deviation' as const),
    ...{
      controls: fc.nat(),
      breachesReported: fc.nat(),
      breachPersons: fc.nat(),
      breachesToReport: fc.nat(),
    },
  })
  .map((like) => ({
    departmentId: 'housing',
    ...like,
    ...(like.standing === 'expected' ? { dueOn: '2026-10-31' } : {}),
  }));

test('a department’s controls are read as they were written', () => {
  fc.assert(
    fc.property(fc.array(anyLike), fc.option(fc.string(), { nil: undefined }), (controls, headId) => {
      const told = { ...(headId === undefined ? {} : { headId }), controls };
      expect(parseToldControls(formatToldControls(told), 'housing')).toEqual(told);
    }),
  );
});

test('so are draws, requests and when a year was counted', () => {
  const drawn: ToldDraws = {
    shares: [{ policyId: 'ffs', employees: 200, reviewed: 30 }],
    draws: { standing: 4, givenUp: 1, begun: 0 },
  };
  const requests = [{ departmentId: 'housing', requested: 3, delivered: 2, notCarriedOut: 1 }];
  const counted = { at: '2026-10-05T08:00:00Z' };
  expect(parseToldDraws(JSON.stringify(drawn))).toEqual(drawn);
  expect(parseToldRequests(JSON.stringify(requests))).toEqual(requests);
  expect(parseCountedYear(JSON.stringify(counted))).toEqual(counted);
});

test.each(['', '{}', '[', '[{"departmentId":"housing"}]', '{"controls":[["x"]]}', '{"at":1}', 'null'])(
  'what is not so is nothing: %s',
  (kept) => {
    const read = [
      ...[parseCountedYear(kept), parseToldDraws(kept)],
      ...[parseToldRequests(kept), parseToldControls(kept, 'housing')],
    ];
    expect(read.filter((each) => each !== undefined)).toEqual([]);
  },
);
