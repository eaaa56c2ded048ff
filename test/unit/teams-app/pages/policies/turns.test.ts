import { shippedPolicies } from '@loggkontroll/core/policy';
import { bothWays, periodsIn, yearOf } from '../../../../../teams-app/src/pages/policies/turns.ts';

const npo = shippedPolicies['npo'];
const sample = npo?.systematic.branches.provider?.sample;
if (npo === undefined || sample === undefined) throw new Error('NPO has a sample');

test('NPO’s sample leaves some out in a year, turns leave out nobody and draw fewer', () => {
  const periods = periodsIn(npo);
  const ways = bothWays(sample, periods);
  expect(ways).toEqual({
    likely: { kind: 'likely-within-year', probability: 0.8 },
    rotation: { kind: 'rotation', periods: 2 },
  });
  const [likely, rotation] = [yearOf(ways.likely, periods, 81), yearOf(ways.rotation, periods, 81)];
  expect(likely?.perPeriod).toBe(45);
  expect(likely?.reached.map((share) => Math.round(share * 1000))).toEqual([0, 556, 802]);
  expect(rotation?.perPeriod).toBe(40.5);
  expect(rotation?.reached).toEqual([0, 0.5, 1]);
});

test('other ways of drawing are not compared', () => {
  expect(yearOf({ kind: 'share-per-unit', percent: 10 }, 2, 40)).toBeUndefined();
});
