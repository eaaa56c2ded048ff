import { createSweep } from '@loggkontroll/bot/sweep';
import { parseOwnWord } from '@loggkontroll/core/waiting';
import { ids } from '../../../contract/sharepoint/municipality.ts';
import type { Who } from '../../../contract/sharepoint/municipality.ts';
import { askedCase } from '../fakes/asked-case.ts';
import { memorySuite } from '../fakes/suite.ts';
import type { MemorySuite } from '../fakes/suite.ts';

let suite: MemorySuite;
let sweep: () => Promise<void>;
const { caseId, ask, say } = askedCase(() => suite);
const wordTo = (who: Who) => parseOwnWord(suite.ownWords.get(ids[who]));

beforeEach(async () => {
  suite = memorySuite('2026-10-05T09:00:00Z');
  suite.moreEmployees.push({
    ...{ employeeId: 'own01', name: 'N', personId: ids.member, unitId: 'unit-1', role: 'handläggare' },
    ...{ from: '2024-01-01', to: undefined },
  });
  sweep = createSweep(suite.services);
  await ask();
});

test('whoever has a case is told what to do next and by when, and nobody else is', async () => {
  await sweep();
  expect(wordTo('manager')).toMatchObject({
    hasCases: true,
    awaited: [{ record: 'case', recordId: caseId, errand: 'report-breach' }, { errand: 'say-whom' }],
  });
  await say('own01');
  await sweep();
  expect(wordTo('manager').awaited.map(({ errand }) => errand)).toEqual(['call', 'report-breach']);
  const ofCases = [...suite.ownWords].filter(([, word]) => parseOwnWord(word).hasCases);
  expect(ofCases.map(([personId]) => personId)).toEqual([ids.manager]);
});

test('who the case is about is told nothing, also when it was theirs', async () => {
  suite.moreEmployees.push({
    ...{ employeeId: 'man01', name: 'N', personId: ids.manager, unitId: 'unit-1', role: 'enhetschef' },
    ...{ from: '2024-01-01', to: undefined },
  });
  await sweep();
  await say('man01');
  await sweep();
  expect(wordTo('manager')).toMatchObject({ hasCases: false, awaited: [] });
  expect(wordTo('area')).toMatchObject({ hasCases: true });
});

test('functions of today are told, and taken back when they end', async () => {
  const since = { departmentId: undefined, unitId: undefined, from: '2024-01-01' };
  suite.functions.push({ ...since, code: 'hr', personId: ids.member, to: '2026-10-05' });
  await sweep();
  expect(wordTo('member').functions).toEqual(['hr']);
  suite.setClock('2026-10-06T09:00:00Z');
  await sweep();
  expect(suite.ownWords.get(ids.member)).toBe('');
});

test('what has been told is not told again, also by a bot that has just begun', async () => {
  await sweep();
  const before = new Map(suite.ownWords);
  const told: string[] = [];
  const { ownWords } = suite.services;
  const again = createSweep({
    ...suite.services,
    ownWords: {
      all: () => Promise.resolve(before),
      put: (person, word) => {
        told.push(word);
        return ownWords.put(person, word);
      },
    },
  });
  await again();
  expect(told).toEqual([]);
});
