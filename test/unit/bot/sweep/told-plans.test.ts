import { createSweep } from '@loggkontroll/bot/sweep';
import { shippedPolicies } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { parseOwnWord } from '@loggkontroll/core/waiting';
import { ids } from '../../../contract/sharepoint/municipality.ts';
import type { Who } from '../../../contract/sharepoint/municipality.ts';
import { memorySuite } from '../fakes/suite.ts';
import { authorisationSuite, ofAuthority } from './authorisation-suite.ts';

const policy = (id: string): Policy => shippedPolicies[id] as Policy;

const errandsOf = (words: ReadonlyMap<string, string>, who: Who) =>
  parseOwnWord(words.get(ids[who])).awaited.map(({ record, errand, period, dueOn }) => [
    ...[record, errand, period, dueOn],
  ]);

test('planners are told of the period that they plan together, and nobody else is', async () => {
  const suite = memorySuite('2026-10-05T09:00:00Z', [policy('ffs')]);
  await createSweep(suite.services)();
  expect(errandsOf(suite.ownWords, 'planner')).toContainEqual(['plan', 'none', '2026-Q4', '2026-10-14']);
  expect(errandsOf(suite.ownWords, 'manager')).toEqual([]);
});

test('each manager is told of their own units, by the name of the routine, and the planners of nothing', async () => {
  const von = policy('von');
  const suite = memorySuite('2026-10-05T09:00:00Z', [von]);
  await createSweep(suite.services)();
  expect(parseOwnWord(suite.ownWords.get(ids.manager)).awaited).toMatchObject([
    { record: 'plan', errand: 'none', period: '2026-H2', number: von.routine.title },
  ]);
  expect(errandsOf(suite.ownWords, 'planner')).toEqual([]);
});

test('planners are told of a date until every unit has its authorisation review', async () => {
  const { suite, sweep, opened } = authorisationSuite();
  const toOpen = () => errandsOf(suite.ownWords, 'planner').filter(([record]) => record === 'review-date');
  suite.setClock('2026-09-14T09:00:00Z');
  await sweep();
  expect(toOpen()).toEqual([['review-date', 'open', '2026-10-31', expect.any(String)]]);
  await opened();
  await opened(ofAuthority('2026-10-31'));
  await sweep();
  expect(toOpen()).toEqual([]);
});
