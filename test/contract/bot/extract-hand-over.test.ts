import { shippedPolicies } from '@loggkontroll/core/policy';
import { isoInstantOf } from '@loggkontroll/core/calendar';
import { nameSubstitute } from '@loggkontroll/sharepoint/organisation';
import { openSettings, policyKey } from '@loggkontroll/sharepoint/settings';
import { accepted } from '../sharepoint/desk.ts';
import { ids } from '../sharepoint/municipality.ts';
import { acting } from '../sharepoint/reference-flow.ts';
import { eventually } from './eventually.ts';
import { extractSteps } from './extract-steps.ts';
import type { ExtractSteps } from './extract-steps.ts';
import { handOverSteps, ledBy } from './hand-over-steps.ts';
import { startSuite } from './running-bot.ts';
import type { RunningSuite } from './running-bot.ts';
import { verified } from './verified.ts';

/*
 * A client's extract under VON while its manager is away, and when they have left. `manager` leads Björken, `otherManager`
 * stands in, `member` comes after.
 */
let suite: RunningSuite;
let steps: ExtractSteps;
const id = '2e4b0000-0000-4000-8000-0000000000a1';

beforeAll(async () => {
  suite = await startSuite();
  steps = extractSteps(suite);
  const von = JSON.stringify(shippedPolicies['von']);
  await openSettings(suite.sharePoint.bot).put({ key: policyKey('von'), title: 'VON', value: von });
  await nameSubstitute(suite.sharePoint.as('manager'), {
    ...{ managerId: ids.manager, substituteId: ids.otherManager, from: '2026-10-12', to: '2026-10-16' },
  });
}, 60_000);
afterAll(() => suite.close());

test('given a log that waits for its review, when the manager is away, then the substitute has it all and the manager nothing', async () => {
  await steps.requested(id, 'von');
  const { logRoom = '' } = await steps.ordered(id, 'manager');
  await steps.delivered(id, logRoom, 'logAdministrator');
  await steps.review(id, 'manager');
  expect(await steps.whenReads(id, 'otherManager', false)).toBe(true);

  suite.setClock('2026-10-12T08:00:00Z');
  await steps.when(id, 'is the substitute’s', ({ assessor }) => assessor === ids.otherManager);
  await eventually('the substitute has everything', () => steps.whenReads(id, 'otherManager', true));
  await eventually('the manager has nothing', () => steps.whenReads(id, 'manager', false));
  const now = { ...acting('manager'), now: isoInstantOf('2026-10-12T08:00:00Z') };
  const withdrawn = await steps
    .extractsOf('manager')
    .act(id, { type: 'withdrawExtract', reason: 'client-withdrew' }, now);
  expect(withdrawn.ok).toBe(false);
});

test('when the days are over, then it is the manager’s again, and the substitute is out of every room', async () => {
  suite.setClock('2026-10-17T08:00:00Z');
  await steps.when(id, 'is the manager’s', ({ assessor }) => assessor === ids.manager);
  await eventually('the manager has everything', () => steps.whenReads(id, 'manager', true));
  await eventually('the substitute has nothing', () => steps.whenReads(id, 'otherManager', false));
});

test('when the manager has left, then the successor has it', async () => {
  await handOverSteps(suite).arrange({ units: ledBy(ids.member) });
  await steps.when(id, 'is the successor’s', ({ handler }) => handler === ids.member);
  await eventually('the successor has everything', () => steps.whenReads(id, 'member', true));
  await eventually('the former manager has nothing', () => steps.whenReads(id, 'manager', false));
  const { history } = accepted(await steps.everything().extracts.find(id));
  const passed = history.filter(({ event }) => event.type === 'extractPassedOn');
  expect(passed.map(({ by }) => by)).toEqual(['bot', 'bot', 'bot']);
});

test('every history holds', async () => {
  expect((await verified(suite.sharePoint.bot)).faults).toEqual([]);
  expect(suite.logged()).not.toMatch(/task failed|sweep failed|turn failed|does not fit/);
});
