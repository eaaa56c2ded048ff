import { isoInstantOf } from '@loggkontroll/core/calendar';
import { dayCommitment, drawDays, seedOf } from '@loggkontroll/core/draw';
import type { FunctionHolder } from '@loggkontroll/core/organisation';
import type { Policy } from '@loggkontroll/core/policy';
import { dayRuleOf } from '@loggkontroll/core/workflow';
import type { Context, Order, OrderCommand } from '@loggkontroll/core/workflow';
import { importOrganisation } from '@loggkontroll/sharepoint/organisation';
import type { OrganisationData } from '@loggkontroll/sharepoint/organisation';
import { ensureUnitFolders } from '@loggkontroll/sharepoint/provisioning';
import { openRegister } from '@loggkontroll/sharepoint/records';
import { openSettings, policyKey } from '@loggkontroll/sharepoint/settings';
import { openVault } from '@loggkontroll/sharepoint/vault';
import { accepted } from '../sharepoint/desk.ts';
import { ids, organisation } from '../sharepoint/municipality.ts';
import type { Who } from '../sharepoint/municipality.ts';
import { acting } from '../sharepoint/reference-flow.ts';
import { eventually } from './eventually.ts';
import type { PlaygroundClient } from './playground-client.ts';
import { monday, startSuite } from './running-bot.ts';
import type { RunningSuite } from './running-bot.ts';

let running: RunningSuite | undefined;
let now = monday;
const seats = new Map<Who, Promise<PlaygroundClient>>();

/** The suite that the test of the moment has started. */
export const suite = (): RunningSuite => {
  if (running === undefined) throw new Error('No suite has been started.');
  return running;
};

/** Ends it. */
export const endSuite = async (): Promise<void> => {
  seats.clear();
  await running?.close();
};

const sitDown = async (who: Who): Promise<PlaygroundClient> => {
  const client = await suite().sit(who);
  await client.install();
  return client;
};

/** Where somebody sits and sees what the bot says, from the first time that is asked for. */
export const seatOf = (who: Who): Promise<PlaygroundClient> => {
  const seat = seats.get(who) ?? sitDown(who);
  seats.set(who, seat);
  return seat;
};

/** Which of the tests' people it is. */
export const whoIs = (personId: string | undefined): Who => {
  const found = (Object.keys(ids) as Who[]).find((who) => ids[who] === personId);
  if (found === undefined) throw new Error('Nobody of the tests.');
  return found;
};

/** The secret number of every draw here. */
export const nonce = '11'.repeat(32);

/** The Register with a person’s rights. */
export const registerOf = (who: Who) => openRegister(suite().sharePoint.as(who));

/** The Vault with a person’s rights. */
export const vaultOf = (who: Who) => openVault(suite().sharePoint.as(who));

/** The Register with the bot’s rights. */
export const everything = () => openRegister(suite().sharePoint.bot);

const holder = (code: FunctionHolder['code']): FunctionHolder => ({
  ...{ code, personId: ids.member, from: '2024-01-01' },
  ...{ departmentId: undefined, unitId: undefined, to: undefined },
});

/** Time goes on, for the bot and for everybody. */
export const goOnTo = (instant: string): void => {
  now = instant;
  suite().setClock(instant);
};

/** Somebody who acts as the clock stands. */
export const today = (who: Who): Context => ({ ...acting(who), now: isoInstantOf(now) });

/** The suite with one routine in force in a municipality, the tests’ own unless another is given, and everybody who has a part in it. */
export const startUnder = async (
  policy: Policy,
  municipality: OrganisationData = organisation,
  instant = monday,
): Promise<void> => {
  now = instant;
  running = await startSuite(instant);
  const { bot } = running.sharePoint;
  const functions = [holder('head-of-operations'), holder('delegated-reviewer')];
  await importOrganisation(bot, { ...municipality, functions });
  await ensureUnitFolders(bot, {
    ...municipality,
    functions,
    logAdministrators: municipality.members['log-administrator'],
  });
  await openSettings(bot).put({
    key: policyKey(policy.id),
    title: policy.id,
    value: JSON.stringify(policy),
  });
};

/** The order, once it is as wanted. */
export const orderWhen = (
  who: Who,
  orderId: string,
  what: string,
  fits: (order: Order) => boolean,
): Promise<Order> =>
  eventually(`${orderId} ${what}`, async () => {
    const found = await registerOf(who).orders.find(orderId);
    return found.ok && fits(found.value.state) ? found.value.state : undefined;
  });

/** Acts on an order, and fails if that is refused. */
export const act = async (who: Who, orderId: string, command: OrderCommand): Promise<void> => {
  accepted(await registerOf(who).orders.act(orderId, command, today(who)));
};

/** Locks, waits for the bot’s answer and draws the days; gives them. */
export const drawTheDays = async (who: Who, order: Order): Promise<readonly string[]> => {
  const commitment = dayCommitment(dayRuleOf(order, 1), nonce);
  await act(who, order.orderId, { type: 'commitDays', commitment });
  const answered = await orderWhen(
    who,
    order.orderId,
    'answered',
    ({ status }) => status === 'days-answered',
  );
  const seed = seedOf(commitment, nonce, answered.dayDraws.at(-1)?.bytes ?? '');
  const days = drawDays(answered.month, answered.dayCount, seed);
  await act(who, order.orderId, { type: 'drawDays', nonce, seed, days });
  return days;
};

/** Why an order does not take a command; undefined where it does. */
export const refusalOf = async (
  who: Who,
  orderId: string,
  command: OrderCommand,
): Promise<string | undefined> => {
  const acted = await registerOf(who).orders.act(orderId, command, today(who));
  return acted.ok ? undefined : acted.refusal.code;
};
