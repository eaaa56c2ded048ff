import { createSweep } from '@loggkontroll/bot/sweep';
import { caseIdOf, reviewIdOf } from '@loggkontroll/core/workflow';
import { peopleIn } from '../fakes/flow.ts';
import { memorySuite } from '../fakes/suite.ts';
import type { MemorySuite } from '../fakes/suite.ts';

let suite: MemorySuite;
let people: ReturnType<typeof peopleIn>;
let sweep: () => Promise<void>;

const caseId = caseIdOf(reviewIdOf('o'));

beforeEach(async () => {
  suite = memorySuite();
  people = peopleIn(suite);
  sweep = createSweep(suite.services);
  await people.place('o');
  await people.attest('o');
  await sweep();
  await people.commitDays('o');
  await sweep();
  await people.deliver('o');
  await sweep();
  await sweep();
});

const remark = () => people.review('o', { outcome: 'remark', breach: { status: 'reported', persons: 1 } });
const stages = (): readonly string[] => suite.roomStages.map(({ stage }) => stage);

test('a log with a remark stays where it is until its case has it', async () => {
  const put = jest.spyOn(suite.caseRooms, 'put').mockRejectedValueOnce(new Error('SharePoint asks to wait'));
  await remark();
  await sweep();
  expect(stages()).not.toContain('disposed');
  expect((await people.order('o')).logFate).toBeUndefined();
  await sweep();
  expect(put).toHaveBeenCalledTimes(2);
  expect(stages().at(-1)).toBe('disposed');
  expect((await people.order('o')).logFate).toEqual({ fate: 'kept', because: 'remark' });
  expect(suite.cases.itemsOf(caseId)).toHaveLength(1);
});

test('two instances open one case, and so does one that was away', async () => {
  await remark();
  await Promise.all([sweep(), createSweep(suite.services)()]);
  await createSweep(suite.services)();
  expect(suite.cases.itemsOf(caseId).length).toBe(1);
  const opened = await suite.cases.find(caseId);
  expect(opened.ok && opened.value.state.documents.map(({ kind }) => kind)).toEqual(['log']);
});

test('an instance that dies after the log has gone finds the case, and settles the order', async () => {
  await remark();
  const act = jest.spyOn(suite.register.orders, 'act').mockRejectedValueOnce(new Error('The power is cut'));
  await sweep();
  expect(stages().at(-1)).toBe('disposed');
  expect((await people.order('o')).logFate).toBeUndefined();
  act.mockRestore();
  await createSweep(suite.services)();
  expect((await people.order('o')).logFate).toEqual({ fate: 'kept', because: 'remark' });
  expect(suite.cases.itemsOf(caseId)).toHaveLength(1);
});
