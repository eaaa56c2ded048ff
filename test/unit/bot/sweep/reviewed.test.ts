import { createSweep } from '@loggkontroll/bot/sweep';
import type { Employee } from '@loggkontroll/core/organisation';
import { ffsPolicy } from '@loggkontroll/core/policy';
import { reviewIdOf, registrationIdOf } from '@loggkontroll/core/workflow';
import { accepted } from '../../../contract/sharepoint/desk.ts';
import { ids } from '../../../contract/sharepoint/municipality.ts';
import { acting } from '../../../contract/sharepoint/reference-flow.ts';
import { askedCase } from '../fakes/asked-case.ts';
import { peopleIn } from '../fakes/flow.ts';
import { memorySuite } from '../fakes/suite.ts';
import type { MemorySuite } from '../fakes/suite.ts';

const told = 'Din åtkomst är granskad, utan anmärkning';
const employees = [
  { employeeId: 'anna01', name: 'Anna Andersson', personId: ids.member },
  { employeeId: 'stina02', name: 'Stina Svensson', personId: ids.stranger },
  { employeeId: 'bo03', name: 'Bo Berg' },
];
const nextDay = '2026-10-06T09:00:00Z';

let suite: MemorySuite;
let people: ReturnType<typeof peopleIn>;
let sweep: () => Promise<void>;

const start = (reviewedAreTold: boolean): void => {
  suite = memorySuite(undefined, [{ ...ffsPolicy, reviewedAreTold }]);
  people = peopleIn(suite);
  sweep = createSweep(suite.services);
  suite.moreEmployees.push(
    ...employees.map((one): Employee => ({
      ...{ personId: undefined, unitId: 'unit-1', role: 'stödassistent', from: '2024-01-01', to: undefined },
      ...one,
    })),
  );
};

beforeEach(() => start(true));

const delivered = async (orderId = 'o'): Promise<void> => {
  await suite.meet('member', 'stranger');
  await people.place(orderId, { employees });
  await people.attest(orderId);
  await sweep();
  await people.commitDays(orderId);
  await sweep();
  await people.deliver(orderId);
  await sweep();
};

const review = async (result: Parameters<typeof people.review>[1] = {}): Promise<void> => {
  await delivered();
  await people.review('o', { employees: 3, ...result });
  await sweep();
};

const tell = async (on = nextDay): Promise<void> => {
  suite.setClock(on);
  await sweep();
};

test('those who were reviewed without remark are told the day after, once, of the month that was read and nothing else', async () => {
  await review();
  expect(suite.seenBy('member')).toEqual([]);
  await tell();
  expect([suite.seenBy('member'), suite.seenBy('stranger')]).toEqual([[told], [told]]);
  const [message] = suite.delivered.filter(({ to }) => to === 'chat-member');
  const text = JSON.stringify(message?.card);
  expect(text).toContain('Din åtkomst under september 2026 granskades');
  expect(text).not.toMatch(/Anna|Stina|Bo Berg|anna01|Björken|review-o|FFS-2026/);
  await Promise.all([sweep(), createSweep(suite.services)()]);
  await tell('2026-10-07T09:00:00Z');
  expect(suite.seenBy('member')).toEqual([told]);
});

test('an instance that starts afterwards tells them as well', async () => {
  await review();
  suite.setClock(nextDay);
  await createSweep(suite.services)();
  expect(suite.seenBy('member')).toEqual([told]);
});

test('nobody, where the policy does not want it', async () => {
  start(false);
  await review();
  await tell();
  expect(suite.delivered.filter(({ summary }) => summary === told)).toEqual([]);
});

test('nobody before the control is registered', async () => {
  await delivered();
  await tell();
  expect(suite.seenBy('member')).toEqual([]);
});

test('nobody where there is a remark, whoever it concerns', async () => {
  await review({ outcome: 'remark', breach: { status: 'reported', persons: 1 } });
  await tell();
  expect([suite.seenBy('member'), suite.seenBy('stranger')]).toEqual([[], []]);
});

test('nobody where the registration was corrected to a remark', async () => {
  await review();
  const { result } = accepted(
    await suite.register.registrations.find(registrationIdOf(reviewIdOf('o'))),
  ).state;
  accepted(
    await suite.register.registrations.act(
      registrationIdOf(reviewIdOf('o')),
      {
        ...{ type: 'correctRegistration', reason: 'Något hade missats' },
        result: { ...result, outcome: 'remark', breach: { status: 'to-be-reported' } },
      },
      acting('manager'),
    ),
  );
  await tell();
  expect([suite.seenBy('member'), suite.seenBy('stranger')]).toEqual([[], []]);
});

test('never somebody in a case, also when it is over', async () => {
  const { caseId, ask, say } = askedCase(() => suite);
  await ask();
  await sweep();
  await say('anna01');
  await review();
  await tell();
  expect([suite.seenBy('member').includes(told), suite.seenBy('stranger')]).toEqual([false, [told]]);
  const { itemId } = accepted(await suite.cases.find(caseId));
  await suite.cases.destroy(itemId, nextDay);
  suite.setClock('2026-10-07T09:00:00Z');
  await createSweep(suite.services)();
  expect(suite.seenBy('member')).not.toContain(told);
});

test('nobody of the department while it has a case and nobody knows whom it is about', async () => {
  const { ask, say } = askedCase(() => suite);
  await ask();
  await review();
  await tell();
  expect(suite.seenBy('stranger')).toEqual([]);
  await say('somebody-else');
  await tell('2026-10-07T09:00:00Z');
  expect(suite.seenBy('stranger')).toEqual([told]);
});

test('whoever cannot be reached is not told, and not later either', async () => {
  await review();
  await suite.messages.forget(ids.member);
  await tell();
  await suite.meet('member');
  await tell('2026-12-01T09:00:00Z');
  expect([suite.seenBy('member'), suite.seenBy('stranger')]).toEqual([[], [told]]);
});
