import { controlIdOf } from '@loggkontroll/core/workflow';
import { keptLogOf } from './suite/kept-log.ts';
import { logRoomOf } from './suite/log-room.ts';
import { recordsOf } from './suite/records-of.ts';
import { openWorld } from './suite/world.ts';
import type { World } from './suite/world.ts';
import { cardToAttest, managerAttestsOnTheCard, plannerAttests, pressesAttest } from './steps/attest.ts';
import { administratorDelivers, administratorDrawsDays } from './steps/deliver.ts';
import { mayOpen, onlyOneMayOpen, plannerHandsOver } from './steps/hand-over.ts';
import { plannerDraws, plannerIsReminded, plannerOrders } from './steps/plan.ts';
import { managerReviews } from './steps/review.ts';
import { operationsManager, partsByRows, storyOf } from './steps/story.ts';
import type { Story } from './steps/story.ts';
import { editBehindTheSuite, verifyDraws, verifyHistories } from './steps/verify.ts';
import {
  controlsMark,
  headSeesTheChange,
  headSeesWhatIsMissing,
  headSigns,
  headStatesDeviations,
  reviewerCorrects,
} from './steps/year-end.ts';
import { attestantOf } from '../../contract/sharepoint/attestant-of.ts';

/** The reference flow, from the bot's reminder to the year-end signature, as people walk it. */
let world: World;
let story: Story;
let failed = false;

/** A step builds on those before it: after the first that fails, the others say so and do nothing. */
const step = (what: string, walk: () => Promise<void>): void => {
  test(
    what,
    async () => {
      if (failed) throw new Error('A step before this one failed.');
      try {
        await walk();
      } catch (error) {
        failed = true;
        await world.pictures('failed');
        throw error;
      }
    },
    300_000,
  );
};

beforeAll(async () => {
  world = await openWorld('small');
}, 300_000);

afterAll(() => world.end(), 60_000);

step('the bot reminds the planner that the quarter begins', () => plannerIsReminded(world));

step('the planner locks the population, gets the bot’s numbers, draws, and the proof holds', () =>
  plannerDraws(world),
);

step('the planner places an order for each operation and unit drawn', async () => {
  story = storyOf(await plannerOrders(world));
});

step('the unit manager attests on the card', async () => {
  await managerAttestsOnTheCard(world, story.provider);
});

step('a second click, a stranger and somebody whom the order includes are refused in words', async () => {
  const second = await cardToAttest(world, story.withManager);
  const stranger = attestantOf(story.provider);
  expect(await pressesAttest(world, stranger, second)).toContain('ska attesteras av någon annan');
  const included = operationsManager(story.withManager);
  expect(await pressesAttest(world, included, second)).toContain(
    'Du finns själv med i den här beställningen',
  );
  expect(await pressesAttest(world, attestantOf(story.withManager), second)).toContain('Du attesterade den');
  expect(await pressesAttest(world, attestantOf(story.withManager), second)).toContain('redan attesterad');
});

step('the planner attests her own orders for the authority', async () => {
  await plannerAttests(world, story.authority);
  await plannerAttests(world, story.suspicious);
});

step('the log administrator draws the days and delivers from the whole month’s log', async () => {
  const drawn = await administratorDrawsDays(world, story.provider);
  expect(drawn.days).toHaveLength(3);
  story = { ...story, provider: await administratorDelivers(world, story.provider) };
  await onlyOneMayOpen(world, story.provider, story.provider.reviewer, world.cast.logAdministrator);
  const delivery = await logRoomOf(world, story.provider).read(story.provider.reviewer);
  const { accesses, employees } = JSON.parse(delivery) as {
    accesses: { at: string }[];
    employees: { employeeId: string }[];
  };
  expect(employees.map(({ employeeId }) => employeeId).toSorted()).toEqual(
    story.provider.employees.map(({ employeeId }) => employeeId).toSorted(),
  );
  expect(accesses.map(({ at }) => at.slice(0, 10)).filter((day) => !drawn.days?.includes(day))).toEqual([]);
});

step('the department head sees what is missing and cannot sign', async () => {
  expect(await headSeesWhatIsMissing(world, story.authority)).not.toHaveLength(0);
});

step('the provider’s manager reviews and registers with the keyboard', async () => {
  await managerReviews(world, story.provider, 'explained');
});

step('the result stands in the registers, and the log is gone', async () => {
  const of = recordsOf(world, story.provider.orderId);
  const registration = await of.registration();
  expect(registration.result).toMatchObject({
    outcome: 'no-remark',
    employees: story.provider.employees.length,
  });
  const control = await of.control('done', ({ status }) => status === 'done');
  expect(control.done?.registrationId).toBe(registration.registrationId);
  const { logFate } = await of.order('with its log’s fate', ({ status }) => status === 'completed');
  expect(logFate).toMatchObject({ fate: 'deleted' });
  expect(await logRoomOf(world, story.provider).statusForOwner()).toBe(404);
});

step(
  'an authority’s log goes to the planner, who hands it over, and the right to open it passes on',
  async () => {
    const delivered = [];
    for (const order of [story.authority, story.suspicious]) {
      await administratorDrawsDays(world, order);
      delivered.push(await administratorDelivers(world, order));
    }
    story = { ...story, ...partsByRows(delivered) };
    const { authority } = story;
    await onlyOneMayOpen(world, authority, authority.receiver, authority.reviewer);
    await plannerHandsOver(world, authority);
    await onlyOneMayOpen(world, authority, authority.reviewer, authority.receiver);
    expect(await mayOpen(world, authority, world.cast.logAdministrator)).toBe(false);
    await managerReviews(world, authority, 'explained');
  },
);

step('a remark opens a case that keeps the log, and marks the control', async () => {
  const { suspicious } = story;
  await plannerHandsOver(world, suspicious);
  await managerReviews(world, suspicious, 'suspicious');
  const { logFate } = await recordsOf(world, suspicious.orderId).order(
    'with its log’s fate',
    ({ status }) => status === 'completed',
  );
  expect(logFate).toEqual({ fate: 'kept', because: 'remark' });
  expect(await logRoomOf(world, suspicious).statusForOwner()).toBe(404);
  const kept = await keptLogOf(world, suspicious, suspicious.reviewer);
  expect(kept.state.responsible).toBe(suspicious.reviewer);
  expect(kept.text).toContain(suspicious.number);
  await recordsOf(world, suspicious.orderId).control('done', ({ status }) => status === 'done');
  expect(await controlsMark(world, suspicious)).toContain('Med anmärkning');
});

step('the year waits for the authorisation reviews that nobody has opened', async () => {
  const ofDepartment = world.cast.units.filter(
    ({ departmentId }) => departmentId === story.authority.departmentId,
  );
  expect(await headStatesDeviations(world, story.authority)).toBe(ofDepartment.length);
});

step('the department head signs the year with the keyboard', async () => {
  expect(await headSigns(world, story.authority)).toContain('Signerat av');
});

step('a later change to what was signed is shown as such', async () => {
  await reviewerCorrects(world, story.authority);
  expect(await headSeesTheChange(world, story.authority)).toContain('Ändrad:');
});

step('the command line agrees with every draw and every history', async () => {
  expect(await verifyDraws(world)).toMatchObject({ exitCode: 0 });
  expect(await verifyHistories(world)).toMatchObject({ exitCode: 0 });
});

step('a record edited behind the suite’s back is reported', async () => {
  const controlId = controlIdOf(story.suspicious);
  await editBehindTheSuite(world, 'Controls', controlId, (history) =>
    history.replaceAll('"outcome":"remark"', '"outcome":"no-remark"'),
  );
  const { exitCode, printed } = await verifyHistories(world);
  expect(exitCode).toBe(1);
  expect(printed).toContain(controlId);
});

step('nothing was asked of the outside, and no page had a fault', () => {
  expect(world.mishaps).toEqual({ outside: [], faults: [] });
  return Promise.resolve();
});
