import { dayCommitment, drawDays, seedOf } from '@loggkontroll/core/draw';
import { ffsPolicy } from '@loggkontroll/core/policy';
import { refHash } from '@loggkontroll/core/retention';
import {
  controlIdOf,
  dayRuleOf,
  registrationIdOf,
  reviewIdOf,
  signatureStanding,
  yearEndIdOf,
} from '@loggkontroll/core/workflow';
import type { OrderCommand, OrderedEmployee, ReviewResult } from '@loggkontroll/core/workflow';
import { instantFromMs } from '@loggkontroll/core/calendar';
import { readYear, verifyYear } from '@loggkontroll/infra/year-export';
import {
  destroyedRecords,
  openCases,
  openDestructions,
  openRegister,
} from '@loggkontroll/sharepoint/records';
import { openForecasts, openSettings, policyKey } from '@loggkontroll/sharepoint/settings';
import { openVault } from '@loggkontroll/sharepoint/vault';
import { accepted } from '../sharepoint/desk.ts';
import { findMarkKept } from '../sharepoint/find-mark.ts';
import { ids } from '../sharepoint/municipality.ts';
import type { Who } from '../sharepoint/municipality.ts';
import { acting, orderOf, registerReview } from '../sharepoint/reference-flow.ts';
import { eventually } from './eventually.ts';
import { monday, startSuite } from './running-bot.ts';
import { botId } from '../sharepoint/sharepoint.ts';
import type { RunningSuite } from './running-bot.ts';
import { verified } from './verified.ts';

/** FFS in a municipality that keeps registrations for one year. */
const policy = {
  ...ffsPolicy,
  retention: { ...ffsPolicy.retention, registration: { kind: 'years', years: 1 } },
};
const calm: OrderedEmployee = { employeeId: 'märmar01', name: 'Märta Markeradsson' };
const grave: OrderedEmployee = { employeeId: 'gramar01', name: 'Grave Markeradsson' };
const nonce = '11'.repeat(32);

let suite: RunningSuite;
let shiftMs = 0;

const setClock = (instant: string): void => {
  shiftMs = Date.parse(instant) - Date.now();
  suite.setClock(instant);
};
const at = (who: Who) => ({ ...acting(who), now: instantFromMs(Date.now() + shiftMs) });

beforeAll(async () => {
  suite = await startSuite();
  setClock(monday);
  await openSettings(suite.sharePoint.bot).put({
    ...{ key: policyKey(ffsPolicy.id), title: ffsPolicy.id, value: JSON.stringify(policy) },
  });
});
afterAll(() => suite.close());

const registerOf = (who: Who) => openRegister(suite.sharePoint.as(who));
const everything = () => openRegister(suite.sharePoint.bot);
const marksOf = ({ name, employeeId }: OrderedEmployee) =>
  findMarkKept(suite.databaseFile, [name, employeeId]);
const act = async (who: Who, orderId: string, command: OrderCommand): Promise<void> => {
  accepted(await registerOf(who).orders.act(orderId, command, at(who)));
};
const orderWhen = async (orderId: string, status: string, hasRoom = true) =>
  eventually(`${orderId} ${status}`, async () => {
    const order = accepted(await everything().orders.find(orderId)).state;
    return order.status === status && (!hasRoom || order.logRoom !== undefined) ? order : undefined;
  });

/** An order, all the way to its registered review. */
const reviewed = async (
  orderId: string,
  employee: OrderedEmployee,
  change: Partial<ReviewResult>,
): Promise<void> => {
  const facts = { ...orderOf(orderId), employees: [employee] };
  accepted(await registerOf('planner').orders.create({ type: 'placeOrder', ...facts }, at('planner')));
  await act('manager', orderId, { type: 'attest' });
  const commitment = dayCommitment(dayRuleOf(await orderWhen(orderId, 'attested'), 1), nonce);
  await act('logAdministrator', orderId, { type: 'commitDays', commitment });
  const answered = await orderWhen(orderId, 'days-answered');
  const seed = seedOf(commitment, nonce, answered.dayDraws.at(-1)?.bytes ?? '');
  const days = drawDays(answered.month, answered.dayCount, seed);
  await act('logAdministrator', orderId, { type: 'drawDays', nonce, seed, days });
  const vault = openVault(suite.sharePoint.as('logAdministrator'));
  const { sha256 } = await vault.deliver(answered.logRoom ?? '', `{"log":"${employee.name}"}`);
  const file = { sha256, accesses: 2, rejectedRows: 0 };
  await act('logAdministrator', orderId, { type: 'deliverLog', file });
  const review = await eventually(`the review of ${orderId}`, async () => {
    const found = await registerOf('manager').reviews.find(reviewIdOf(orderId));
    return found.ok ? found.value : undefined;
  });
  const command = registerReview(sha256);
  const { judgements, result } = command;
  const suspicious = { ...judgements, direct: 1, suspicion: 1 };
  accepted(
    await registerOf('manager').reviews.act(
      review,
      {
        ...command,
        judgements: change.outcome === 'remark' ? suspicious : judgements,
        result: { ...result, employees: 1, ...change },
      },
      at('manager'),
    ),
  );
  await eventually(`the control of ${orderId}`, async () => {
    const found = await everything().controls.find(controlIdOf({ orderId }));
    return found.ok && found.value.state.status === 'done' ? found.value : undefined;
  });
};

/** What there is of the two orders; the register waits for authorisation reviews as well. */
const idsLeft = async (): Promise<readonly string[]> => {
  const { orders, reviews, registrations, controls } = everything();
  const pages = await Promise.all(
    [orders, reviews, registrations, controls].map((store) => store.list({ where: {} })),
  );
  const found = pages.flatMap(({ records }) => records.map(({ recordId }) => recordId));
  return found.filter((recordId) => /(calm|grave)$/.test(recordId)).sort();
};
const idsOf = (orderId: string): readonly string[] => [
  controlIdOf({ orderId }),
  orderId,
  registrationIdOf(reviewIdOf(orderId)),
  reviewIdOf(orderId),
];
const done = async () =>
  (await openDestructions(suite.sharePoint.bot).list({ where: { Status: 'done' } })).records;

test('a year’s reviews, one of them with a case, are registered and signed', async () => {
  await reviewed('calm', calm, {});
  await orderWhen('calm', 'completed');
  await reviewed('grave', grave, { outcome: 'remark', breach: { status: 'to-be-reported' } });
  await eventually('a case', async () => {
    const { records } = await openCases(suite.sharePoint.bot).list({ where: {} });
    return records[0];
  });
  await orderWhen('grave', 'completed');
  const { records } = await everything().controls.list({ where: {} });
  accepted(
    await registerOf('head').signatures.create(
      {
        ...{ type: 'signYear', departmentId: 'housing', departmentHead: ids.head, year: 2026, missing: [] },
        records: records
          .filter(({ state }) => state.departmentId === 'housing')
          .map(({ recordId, history }) => ({
            controlId: recordId,
            historyHash: history.at(-1)?.hash ?? '',
          })),
      },
      at('head'),
    ),
  );
  expect(marksOf(calm)).not.toEqual([]);
});

test('they grow old: what no case needs goes on its day, from lists, versions and recycle bins', async () => {
  setClock('2027-12-31T21:00:00Z');
  const { standIn } = suite.sharePoint;
  standIn.clearRequests();
  await eventually('the bot has looked for what is due', () =>
    Promise.resolve(
      standIn.requests('bot-sweep').some(({ path }) => path.includes('Destructions')) ? true : undefined,
    ),
  );
  expect(await idsLeft()).toEqual([...idsOf('calm'), ...idsOf('grave')].sort());
  setClock('2028-01-01T02:00:00Z');
  const [written] = await eventually('it is written down', async () => {
    const found = await done();
    return found.length > 0 ? found : undefined;
  });
  expect(await idsLeft()).toEqual([...idsOf('grave')].sort());
  expect(marksOf(calm)).toEqual([]);
  expect(written?.state).toMatchObject({
    ...{ kind: 'order', policyId: 'ffs', policyVersion: 1, year: 2026, years: 1, dueOn: '2028-01-01' },
    fate: { fate: 'deleted' },
  });
  expect(written?.state.fate).not.toHaveProperty('recoverableUntil');
  expect(written?.history.every(({ seal }) => seal !== undefined)).toBe(true);
});

test('what the case came of is there, with everything that the year’s signature needs', async () => {
  expect(marksOf(grave)).not.toEqual([]);
  const { records } = await openCases(suite.sharePoint.bot).list({ where: {} });
  expect(records.map(({ state }) => state.status)).toEqual(['opened']);
  expect((await everything().signatures.list({ where: {} })).records).toHaveLength(1);
  expect(suite.logged()).not.toMatch(/task failed|sweep failed/);
});

test('what goes when is told in numbers, and nothing of the case', async () => {
  const told = await eventually('it is told', async () => {
    const forecast = await openForecasts(suite.sharePoint.as('planner')).read();
    return forecast?.countedOn === '2028-01-01' ? forecast : undefined;
  });
  expect([told.withCases, told.rows.filter(({ kind }) => kind === 'order')]).toEqual(['few', []]);
  expect(told.rows).toContainEqual(expect.objectContaining({ kind: 'signature', matters: 1 }));
});

const standingFor = async (who: Who) => {
  const { controls, signatures } = registerOf(who);
  const present = await controls.list({ where: { DepartmentId: 'housing', Year: '2026' } });
  const year = accepted(await signatures.find(yearEndIdOf('housing', 2026)));
  const connection = suite.sharePoint.as(who);
  const { begun } = await destroyedRecords(openDestructions(connection), openSettings(connection), 2026);
  return signatureStanding(
    year.state.signatures.at(-1)?.records ?? [],
    present.records.map(({ recordId, history }) => ({
      controlId: recordId,
      historyHash: history.at(-1)?.hash ?? '',
    })),
    (controlId) => begun.has(refHash(`control/${controlId}`)),
  );
};

test('the signature stands for the department’s head and in a year’s file: what is gone went in order', async () => {
  const destroyed = [controlIdOf({ orderId: 'calm' })];
  expect(await standingFor('head')).toEqual({ standing: 'intact', destroyed });
  const file = await readYear(suite.sharePoint.bot, {
    ...{ year: 2026, madeAt: '2028-01-01T03:00:00Z', botId },
  });
  const { signatures, faulty } = await verifyYear(file);
  expect(signatures).toMatchObject([{ standing: 'holds', destroyed: 1 }]);
  expect(faulty.filter(({ list }) => list === 'Signatures' || list === 'Controls')).toEqual([]);
  const { Destructions: _, ...records } = file.records;
  expect((await verifyYear({ ...file, records })).signatures).toMatchObject([
    { standing: 'changed', changed: destroyed },
  ]);
});

test('what somebody writes into the list by hand hides no removal', async () => {
  const [genuine] = await done();
  if (genuine === undefined) throw new Error('One was destroyed.');
  const hidden = refHash(`control/${controlIdOf({ orderId: 'grave' })}`);
  const { state } = genuine;
  const forged = accepted(
    await openDestructions(suite.sharePoint.bot).create(
      {
        ...{ type: 'beginDestruction', destructionId: 'destruction-by-hand', kind: state.kind },
        ...{ year: 2026, dueOn: state.dueOn, records: [hidden] },
      },
      { actor: { personId: 'bot', roles: ['bot'] }, now: at('head').now },
    ),
  );
  expect(forged.history.every(({ seal }) => seal === undefined)).toBe(true);
  const connection = suite.sharePoint.as('head');
  const { begun } = await destroyedRecords(openDestructions(connection), openSettings(connection), 2026);
  expect(begun.has(hidden)).toBe(false);
  expect(begun.has(refHash(`control/${controlIdOf({ orderId: 'calm' })}`))).toBe(true);
  await openDestructions(suite.sharePoint.bot).destroy(forged.itemId, at('head').now);
});

test('verify takes that for no fault, and a record that somebody else has taken away for one', async () => {
  const faultsNow = async () =>
    (await verified(suite.sharePoint.bot)).faults.filter(({ list }) => list !== 'Plans');
  expect(await faultsNow()).toEqual([]);
  const review = accepted(await everything().reviews.find(reviewIdOf('grave')));
  await everything().reviews.destroy(review.itemId, '2028-01-01T03:00:00Z');
  expect(await faultsNow()).toEqual([
    expect.objectContaining({ list: 'Reviews', recordId: reviewIdOf('grave') }),
  ]);
});
