import { ffsPolicy } from '@loggkontroll/core/policy';
import type { Targeted, TargetedCommand } from '@loggkontroll/core/workflow';
import { openRegister } from '@loggkontroll/sharepoint/records';
import { policyKey, openSettings } from '@loggkontroll/sharepoint/settings';
import { accepted } from '../sharepoint/desk.ts';
import { ids, people } from '../sharepoint/municipality.ts';
import type { Who } from '../sharepoint/municipality.ts';
import { acting } from '../sharepoint/reference-flow.ts';
import { targetedOf } from '../sharepoint/targeted-flow.ts';
import { says } from './cards.ts';
import { eventually } from './eventually.ts';
import { handOverSteps } from './hand-over-steps.ts';
import { startSuite } from './running-bot.ts';
import type { RunningSuite } from './running-bot.ts';
import { verified } from './verified.ts';

/* The manager's manager, who is to say whom a targeted review is about, leads nobody any more before they have said it. */
let suite: RunningSuite;
const id = '1f3a9c02-0000-4000-8000-0000000000a1';

beforeAll(async () => {
  suite = await startSuite();
  const setting = { key: policyKey('ffs'), title: 'FFS', value: JSON.stringify(ffsPolicy) };
  await openSettings(suite.sharePoint.bot).put(setting);
}, 60_000);
afterAll(() => suite.close());

const targetedFor = (who: Who) => openRegister(suite.sharePoint.as(who)).targeted;
const when = (who: Who, what: string, fits: (state: Targeted) => boolean) =>
  eventually(what, async () => {
    const found = await targetedFor(who).find(id);
    return found.ok && fits(found.value.state) ? found.value.state : undefined;
  });
const act = async (who: Who, command: TargetedCommand): Promise<void> => {
  await when(who, `${id} for ${who}`, () => true);
  accepted(await targetedFor(who).act(id, command, acting(who)));
};

test('given a giver who has not said whom it is about, when they lead no more, then they are out, a planner is told and names the next', async () => {
  const planner = await suite.sit('planner');
  await planner.install();
  const facts = targetedOf(id);
  accepted(await targetedFor('manager').create({ type: 'requestTargeted', ...facts }, acting('manager')));
  await act('planner', { type: 'placeOrder' });
  await act('otherManager', { type: 'attest' });
  await act('logAdministrator', { type: 'takeOn', administrator: ids.logAdministrator });
  await when('area', 'the giver’s right', ({ subjectRoom }) => subjectRoom !== undefined);

  const led = people.map((person) =>
    person.managerId === ids.area ? { ...person, managerId: ids.head } : person,
  );
  await handOverSteps(suite).arrange({ people: led });
  await when('planner', 'the place is empty', ({ wanted }) => wanted.includes('giver'));
  await eventually('the former giver out', async () =>
    (await targetedFor('area').find(id)).ok ? undefined : true,
  );
  await planner.see((message) => says(message.card, facts.number), 'that somebody is wanted');
  await act('planner', { type: 'appoint', part: 'giver', personId: ids.head });
  await when('head', 'the next giver’s right', ({ giver }) => giver === ids.head);
});

test('the history holds, and says that the bot asked and a planner named', async () => {
  const { history } = accepted(await openRegister(suite.sharePoint.bot).targeted.find(id));
  expect(history.slice(-2)).toMatchObject([
    { by: 'bot', event: { type: 'anotherAsked', parts: ['giver'] } },
    { by: ids.planner, event: { type: 'personAppointed', part: 'giver', personId: ids.head } },
  ]);
  expect((await verified(suite.sharePoint.bot)).faults).toEqual([]);
  expect(suite.logged()).not.toMatch(/task failed|sweep failed|turn failed/);
});
