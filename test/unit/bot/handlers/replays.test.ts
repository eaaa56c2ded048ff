import { createHandler } from '@loggkontroll/bot/handlers';
import { createSweep } from '@loggkontroll/bot/sweep';
import { personalIdOf, readSalt } from '@loggkontroll/bot/cases';
import { verbs } from '@loggkontroll/bot/cards';

import { targetedOf } from '../../../contract/sharepoint/targeted-flow.ts';
import { accepted } from '../../../contract/sharepoint/desk.ts';
import { ids } from '../../../contract/sharepoint/municipality.ts';
import type { Who } from '../../../contract/sharepoint/municipality.ts';
import { acting, actingBot } from '../../../contract/sharepoint/reference-flow.ts';
import { askedCase } from '../fakes/asked-case.ts';
import { peopleIn } from '../fakes/flow.ts';
import { memorySuite } from '../fakes/suite.ts';
import type { MemorySuite } from '../fakes/suite.ts';

/* Whoever clicks twice, and whoever sends again what was sent, changes nothing more: for every verb that a card has. */

type Verb = (typeof verbs)[number];

/** A card with something to click on: who clicks, with what, and how long the record's history is. */
interface Clickable {
  readonly who: Who;
  readonly data: Readonly<Record<string, unknown>>;
  readonly entries: () => Promise<number>;
}

let suite: MemorySuite;
beforeEach(() => {
  suite = memorySuite();
});

const order = async (): Promise<Clickable> => {
  await peopleIn(suite).place('o');
  return {
    who: 'manager',
    data: { kind: 'attest-order', step: 'attest', record: 'order', recordId: 'o', reason: 'Fel chef' },
    entries: async () => accepted(await suite.register.orders.find('o')).history.length,
  };
};

const targeted = async (): Promise<Clickable> => {
  const { targeted: store } = suite.register;
  accepted(await store.create({ type: 'requestTargeted', ...targetedOf('t') }, acting('manager')));
  await createSweep(suite.services)();
  accepted(await store.act('t', { type: 'placeOrder' }, acting('planner')));
  return {
    who: 'otherManager',
    data: {
      ...{ kind: 'targeted-to-attest', step: 'attest', record: 'targeted', recordId: 't' },
      reason: 'not-founded',
    },
    entries: async () => accepted(await store.find('t')).history.length,
  };
};

const informing = async (): Promise<Clickable> => {
  const { informing: store } = suite.register;
  accepted(
    await store.create(
      {
        ...{ type: 'openInforming', informingId: 'i', policyId: 'von', policyVersion: 1 },
        ...{ departmentId: 'housing', unitId: 'unit-1', branch: 'provider', occasion: 'at-hiring' },
        ...{ year: 2026, part: 1, points: ['access-is-reviewed'], responsible: ids.manager },
      },
      actingBot,
    ),
  );
  const employees = [
    { employeeId: 'mem01', name: 'M', personId: ids.member, informBy: '2026-10-20' },
    { employeeId: 'mem02', name: 'N', informBy: '2026-10-20' },
  ];
  accepted(await store.act('i', { type: 'addEmployeesToInform', employees }, actingBot));
  return {
    who: 'member',
    data: { kind: 'informing-to-read', step: 'read', record: 'informing', recordId: 'i' },
    entries: async () => accepted(await store.find('i')).history.length,
  };
};

const sha256 = 'cd'.repeat(32);

const caseOf = async (kind: 'invitation' | 'minutes'): Promise<Clickable> => {
  const asked = askedCase(() => suite);
  const [employee] = await suite.services.directory.employees();
  if (employee === undefined) throw new Error('There are employees.');
  suite.moreEmployees.push({ ...employee, employeeId: 'mem01', name: 'M', personId: ids.member });
  const sweep = createSweep(suite.services);
  await asked.ask();
  await sweep();
  await asked.say('mem01');
  await sweep();
  await asked.act({
    ...{ type: 'callConversation', meetingAt: '2026-10-06T08:00:00Z', representativeStated: true },
    documentSha256: sha256,
  });
  if (kind === 'minutes') {
    suite.setClock('2026-10-06T12:00:00Z');
    await asked.act({
      ...{ type: 'writeMinutes', heldOn: '2026-10-06', participants: 2, representativePresent: false },
      documentSha256: sha256,
    });
  }
  const { state } = await asked.held();
  const recordId = personalIdOf(state.caseId, await readSalt(state, suite.services));
  return {
    who: 'member',
    data: { kind: `personal-${kind}`, record: 'personal', recordId, sha256, reason: 'content-disputed' },
    entries: async () => (await asked.held()).history.length,
  };
};

/** What each verb is clicked on, and by how many entries the first click makes the record's history longer. */
const clickedOn: Readonly<Record<Verb, readonly (readonly [string, () => Promise<Clickable>, number])[]>> = {
  attest: [
    ['an order', order, 1],
    ['a targeted review', targeted, 1],
  ],
  reject: [
    ['an order', order, 1],
    ['a targeted review', targeted, 1],
  ],
  refresh: [['an order', order, 0]],
  'read-invitation': [['an invitation', () => caseOf('invitation'), 0]],
  'receive-invitation': [['an invitation', () => caseOf('invitation'), 1]],
  'read-minutes': [['minutes', () => caseOf('minutes'), 0]],
  'confirm-minutes': [['minutes', () => caseOf('minutes'), 1]],
  'refuse-minutes': [['minutes', () => caseOf('minutes'), 1]],
  confirm: [['a round of informing', informing, 1]],
};

const everyClick = verbs.flatMap((verb) =>
  clickedOn[verb].map(([what, make, entries]) => ({ verb, what, make, entries })),
);

test.each(everyClick)(
  '$verb on $what: clicked twice at once and sent again later, it is done once',
  async (click) => {
    const { who, data, entries } = await click.make();
    const before = await entries();
    const handle = createHandler(suite.services, () => undefined);
    const act = () =>
      handle({ kind: 'cardAction', from: suite.senderOf(who), verb: click.verb, data, trigger: 'manual' });
    const both = await Promise.all([act(), act()]);
    expect((await entries()) - before).toBe(click.entries);
    suite.setClock('2026-10-07T09:00:00Z');
    const again = await act();
    expect((await entries()) - before).toBe(click.entries);
    for (const reply of [...both, again]) expect(reply.kind).toBe('card');
  },
);
