import { accessFileName, parseAccessFacts } from '@loggkontroll/core/authorisations';
import { isoInstantOf } from '@loggkontroll/core/calendar';
import { substitutionIdOf } from '@loggkontroll/core/organisation';
import type { Substitution } from '@loggkontroll/core/organisation';
import { caseIdOf, controlIdOf, registrationIdOf, reviewIdOf } from '@loggkontroll/core/workflow';
import type { Review } from '@loggkontroll/core/workflow';
import { nameSubstitute, openOrganisation } from '@loggkontroll/sharepoint/organisation';
import { openCases } from '@loggkontroll/sharepoint/records';
import { openAccessRooms } from '@loggkontroll/sharepoint/vault';
import { accepted } from '../sharepoint/desk.ts';
import { ids } from '../sharepoint/municipality.ts';
import { acting, registerReview } from '../sharepoint/reference-flow.ts';
import { actionIn, says } from './cards.ts';
import { eventually } from './eventually.ts';
import { authorisationId, handOverSteps, ledBy, remark } from './hand-over-steps.ts';
import type { PlaygroundClient, SeenMessage } from './playground-client.ts';
import { startSuite } from './running-bot.ts';
import type { RunningSuite } from './running-bot.ts';
import { verified } from './verified.ts';

/*
 * A manager leaves while controls are at each of their stages. `manager` leads Björken and leaves, `member` comes after;
 * later `otherManager` stands in for `member`.
 */
let suite: RunningSuite;
let former: PlaygroundClient;
let next: PlaygroundClient;

let steps: ReturnType<typeof handOverSteps>;

const cardAbout =
  (number: string, title: RegExp) =>
  ({ card }: SeenMessage): boolean =>
    says(card, number) && title.test(JSON.stringify(card));

let half: Review;
let found: Review;

beforeAll(async () => {
  suite = await startSuite();
  steps = handOverSteps(suite);
  await steps.arrange({
    functions: [
      {
        ...{ code: 'local-support', personId: ids.otherArea, departmentId: undefined, unitId: undefined },
        ...{ from: '2024-01-01', to: undefined },
      },
    ],
  });
  [former, next] = await Promise.all([suite.sit('manager'), suite.sit('member')]);
  await Promise.all([former.install(), next.install()]);
  await steps.place('waiting');
  await former.see(cardAbout('FFS-2026-Q4-waiting', /väntar på din attest/), 'the order to attest');
  await steps.place('attested');
  await steps.act('manager', 'attested', { type: 'attest' });
  await steps.orderWhen('attested', 'attested');
  await steps.place('half');
  half = await steps.deliver('half');
  const draft = await steps.vaultOf('manager').saveDraft(half.logRoom, '{"half":"filled"}', undefined);
  accepted(draft);
  await steps.place('found');
  found = await steps.deliver('found');
  accepted(
    await steps
      .registerOf('manager')
      .reviews.act(found.reviewId, remark(found.fileSha256), acting('manager')),
  );
  await steps.orderWhen('found', 'completed');
  await steps.openAuthorisation();
  await steps.arrange({ units: ledBy(ids.member) });
}, 120_000);
afterAll(() => suite.close());

test('an order that waits for an attest passes to the successor, who is told, while the former’s card says no more', async () => {
  const { state, history } = await steps.orderWith('waiting', ids.member);
  expect(state).toMatchObject({ attestant: ids.member, receiver: ids.member, reviewersManager: undefined });
  expect(history.at(-1)).toMatchObject({ by: 'bot', event: { type: 'orderPassedOn' } });
  const card = await next.see(
    cardAbout('FFS-2026-Q4-waiting', /väntar på din attest/),
    'the successor’s card',
  );
  const closed = await former.see(
    ({ card: seen }) =>
      says(seen, 'FFS-2026-Q4-waiting') && !JSON.stringify(seen).includes('"verb":"attest"'),
    'the former card closed',
  );
  expect(() => actionIn(closed.card, 'attest')).toThrow();
  const answer = await next.act(card.id, actionIn(card.card, 'attest'));
  expect(says(answer.value, 'Beställningen är attesterad')).toBe(true);
  const attested = (await steps.orderOfId('waiting')).history.find(
    ({ event }) => event.type === 'orderAttested',
  );
  expect(attested?.by).toBe(ids.member);
});

test('what was attested stays attested by whom it was; what is still to come is the successor’s', async () => {
  const { state } = await steps.orderWith('attested', ids.member);
  expect(state).toMatchObject({
    attestant: ids.manager,
    attested: { by: ids.manager },
    receiver: ids.member,
  });
});

test('a review half filled goes over with its log and its draft', async () => {
  const { state } = await steps.reviewWith('half', ids.member);
  expect(state.status).toBe('opened');
  const room = half.logRoom;
  await eventually('the successor’s log', async () =>
    (await steps.vaultOf('member').readDelivery(room, half.fileSha256)).ok ? true : undefined,
  );
  expect(await steps.vaultOf('member').loadDraft(room)).toMatchObject({ text: '{"half":"filled"}' });
  expect((await steps.vaultOf('manager').readDelivery(room, half.fileSha256)).ok).toBe(false);
  const reviews = steps.registerOf('member').reviews;
  accepted(await reviews.act(half.reviewId, registerReview(half.fileSha256), acting('member')));
  await steps.orderWhen('half', 'completed');
});

test('the case of a remark goes to the successor with its documents; the former manager reads neither', async () => {
  const caseId = caseIdOf(reviewIdOf('found'));
  const held = await eventually('the case with the successor', async () => {
    const one = await openCases(suite.sharePoint.as('member')).find(caseId);
    return one.ok && one.value.state.responsible === ids.member ? one.value : undefined;
  });
  expect(held.history.some(({ event }) => event.type === 'caseHandedOver')).toBe(true);
  await eventually('the former manager out of the case', async () =>
    (await openCases(suite.sharePoint.as('manager')).find(caseId)).ok ? undefined : true,
  );
});

test('an authorisation review is the successor’s to answer', async () => {
  const { authorisations } = steps.everything();
  const { room = '', prepared } = await eventually('the review with the successor', async () => {
    const { state } = accepted(await authorisations.find(authorisationId));
    return state.decider === ids.member && state.prepared ? state : undefined;
  });
  const sha256 = prepared?.facts.sha256 ?? '';
  const facts = await eventually('the facts for the successor', async () => {
    const read = await openAccessRooms(suite.sharePoint.as('member')).readText(
      ...([room, accessFileName('facts', sha256), sha256] as const),
    );
    return read.ok ? parseAccessFacts(read.value) : undefined;
  });
  expect(facts.rows).toHaveLength(1);
  const list = accessFileName('list', facts.listSha256);
  const former = openAccessRooms(suite.sharePoint.as('manager'));
  await eventually('the former manager out of the room', async () =>
    (await former.readText(room, list, facts.listSha256)).ok ? undefined : true,
  );
});

test('the registration stays, and the successor may see it; the former manager sees nothing of the unit any more', async () => {
  const registrationId = registrationIdOf(reviewIdOf('found'));
  const kept = accepted(await steps.registerOf('member').registrations.find(registrationId)).state;
  expect(kept).toMatchObject({ reviewer: ids.manager });
  for (const orderId of ['waiting', 'attested', 'half', 'found']) {
    await eventually(`the former manager out of ${orderId}`, async () =>
      (await steps.registerOf('manager').orders.find(orderId)).ok ? undefined : true,
    );
    expect((await steps.registerOf('manager').reviews.find(reviewIdOf(orderId))).ok).toBe(false);
  }
  expect((await steps.registerOf('manager').registrations.find(registrationId)).ok).toBe(false);
  expect((await openOrganisation(suite.sharePoint.as('member')).me()).roles).toContain('unit-manager');
});

test('a manager names a substitute, who has everything from the first day to the last, and says for whom', async () => {
  const away: Substitution = {
    ...{ managerId: ids.member, substituteId: ids.otherManager, from: '2026-10-12', to: '2026-10-16' },
  };
  await nameSubstitute(suite.sharePoint.as('member'), away);
  await steps.place('stood-in');
  await steps.orderWith('stood-in', ids.member);
  /* What the bot dates is to be written before the clock is moved. */
  await eventually('the control that is waited for', async () =>
    (await steps.everything().controls.find(controlIdOf({ orderId: 'stood-in' }))).ok ? true : undefined,
  );

  suite.setClock('2026-10-12T08:00:00Z');
  const { state } = await steps.orderWith('stood-in', ids.otherManager);
  const decidedBy = (who: 'member' | 'otherManager') =>
    eventually(`the authorisation review with ${who}`, async () =>
      accepted(await steps.everything().authorisations.find(authorisationId)).state.decider === ids[who]
        ? true
        : undefined,
    );
  const maySee = (who: 'member' | 'otherManager', may: boolean) =>
    eventually(`${who} ${may ? 'in' : 'out of'} the authorisation review’s room`, async () => {
      const held = accepted(await steps.everything().authorisations.find(authorisationId)).state;
      const sha256 = held.prepared?.facts.sha256;
      if (sha256 === undefined) return undefined;
      const file = accessFileName('facts', sha256);
      const read = await openAccessRooms(suite.sharePoint.as(who)).readText(held.room ?? '', file, sha256);
      return read.ok === may ? true : undefined;
    });
  await decidedBy('otherManager');
  await maySee('otherManager', true);
  await maySee('member', false);
  expect(state).toMatchObject({
    ...{ attestant: ids.otherManager, receiver: ids.otherManager },
    standIn: { managerId: ids.member, substituteId: ids.otherManager },
  });
  await eventually('the substitute’s right', async () =>
    (await steps.registerOf('otherManager').orders.find('stood-in')).ok ? true : undefined,
  );
  const now = { ...acting('otherManager'), now: isoInstantOf('2026-10-12T08:00:00Z') };
  accepted(await steps.registerOf('otherManager').orders.act('stood-in', { type: 'attest' }, now));
  expect((await steps.orderOfId('stood-in')).state.attested?.by).toBe(ids.otherManager);

  suite.setClock('2026-10-17T08:00:00Z');
  const back = (await steps.orderWith('stood-in', ids.member)).state;
  expect(back).toMatchObject({ attestant: ids.otherManager, receiver: ids.member });
  expect(back.standIn).toBeUndefined();
  await decidedBy('member');
  await maySee('member', true);
  await maySee('otherManager', false);
  await eventually('the substitute’s right gone', async () =>
    (await steps.registerOf('otherManager').orders.find('stood-in')).ok ? undefined : true,
  );
});

test('nobody names a substitute for somebody else: what they write in their own folder counts for nobody', async () => {
  const forged: Substitution = {
    ...{ managerId: ids.member, substituteId: ids.manager, from: '2026-10-20', to: '2026-12-31' },
  };
  await expect(nameSubstitute(suite.sharePoint.as('otherManager'), forged)).rejects.toThrow();
  /* SharePoint lets everybody write in their own folder, whatever they write. */
  const { register } = suite.sharePoint.as('otherManager');
  const list = `${register.path}/Lists/Substitutions`;
  const values = Object.entries({
    SubstitutionId: substitutionIdOf(forged),
    ManagerId: forged.managerId,
    SubstituteId: forged.substituteId,
    From: forged.from,
    To: forged.to,
  }).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }));
  const own = `${list}/${ids.otherManager}`;
  await register.sp.web.getList(list).addValidateUpdateItemUsingPath(values, own);
  const there = await register.sp.web
    .getList(list)
    .items.filter(`SubstitutionId eq '${substitutionIdOf(forged)}'`)();
  expect(there).toHaveLength(1);
  expect(await openOrganisation(suite.sharePoint.bot).substitutions()).toHaveLength(1);
});

test('every history holds: each says who did what, and the rules would have written it', async () => {
  const { faults } = await verified(suite.sharePoint.bot);
  /* The orders name a plan that this test has not made. */
  expect(faults.filter(({ list }) => list !== 'Plans')).toEqual([]);
  expect(suite.logged()).not.toMatch(/task failed|sweep failed|turn failed/);
});
