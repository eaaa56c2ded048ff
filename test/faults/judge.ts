import type { Period } from '@loggkontroll/core/calendar';
import type { OrderFacts } from '@loggkontroll/core/workflow';
import { planIdOf, reviewIdOf } from '@loggkontroll/core/workflow';
import { ffsPolicy } from '@loggkontroll/core/policy';
import { openMessages } from '@loggkontroll/sharepoint/messages';
import type { KeptNotice, NoticeState } from '@loggkontroll/sharepoint/messages';
import { openCases, openRegister } from '@loggkontroll/sharepoint/records';
import { openVault } from '@loggkontroll/sharepoint/vault';
import '@pnp/sp/recycle-bin/index.js';
import { must } from '../bench/town/people.ts';
import { verify } from '../../infra/cli/commands/verify.ts';
import { sv } from '../../infra/cli/texts/sv.ts';
import { localApps } from '../../infra/local/local-apps.ts';
import type { Saved } from './acting.ts';
import type { Town } from './processes/town.ts';
import type { Victim } from './strikes.ts';
import type { Message } from './teams.ts';

/** What is looked at when a quarter is over. */
export interface Evidence {
  readonly town: Town;
  readonly period: Period;
  readonly orders: readonly OrderFacts[];
  /** Which order's review ended with a remark, and which was late. */
  readonly remarked: number;
  readonly late: number;
  readonly saved: readonly Saved[];
  readonly messages: readonly Message[];
  /** When the run began, in milliseconds. */
  readonly begun: number;
}

/** What came of a run: everything that is wrong in sentences, and what happened in it. */
export interface Verdict {
  readonly wrong: readonly string[];
  readonly killed: Readonly<Record<Victim, number>>;
  readonly faultsCaused: number;
  readonly acts: number;
  readonly messages: number;
  readonly saidTwice: number;
  readonly seconds: number;
}

/** Another instance takes a notice over that has been claimed for so long; not before. */
const windowMs = 10 * 60_000;
/** What went wrong just before a message was sent again shows in its first sending's surroundings. */
const doubledAtMost = 8;

interface Kept {
  readonly recordId: string;
  readonly history: readonly { readonly hash: string; readonly event: { readonly type: string } }[];
}

const twiceIn = ({ recordId, history }: Kept, list: string): readonly string[] => {
  const types = history.map(({ event }) => event.type);
  return types
    .filter((type, index) => types.indexOf(type) !== index)
    .map((type) => `${list} ${recordId}: ${type} stands twice`);
};

const ofRecords = async ({ town, period, orders, saved }: Evidence): Promise<readonly string[]> => {
  const { plans, orders: ordered, reviews, registrations, controls } = openRegister(town.bot());
  const wrong: string[] = [];
  const found = new Map<string, Kept>();
  const look = (list: string, record: Kept): void => {
    found.set(`${list}/${record.recordId}`, record);
    wrong.push(...twiceIn(record, list));
  };
  look('plans', must(await plans.find(planIdOf(ffsPolicy.id, period))));
  for (const { orderId } of orders) {
    const order = must(await ordered.find(orderId));
    look('orders', order);
    if (order.state.status !== 'completed') wrong.push(`orders ${orderId} is ${order.state.status}`);
    const review = await reviews.find(reviewIdOf(orderId));
    if (review.ok) look('reviews', review.value);
    else wrong.push(`reviews: none of order ${orderId}`);
    const registration = await registrations.find(`registration-${reviewIdOf(orderId)}`);
    if (!registration.ok) wrong.push(`registrations: none of order ${orderId}`);
    else look('registrations', registration.value);
    const control = await controls.find(`control-${orderId}`);
    if (!control.ok) wrong.push(`controls: none of order ${orderId}`);
    else {
      look('controls', control.value);
      if (control.value.state.status !== 'done') wrong.push(`controls of ${orderId} is not done`);
    }
  }
  for (const { list, recordId, hash } of saved) {
    const record = found.get(`${list}/${recordId}`);
    if (!record?.history.some((entry) => entry.hash === hash))
      wrong.push(`${list} ${recordId}: an act that was answered for is not there`);
  }
  return wrong;
};

const ofLogs = async ({ town, orders, remarked }: Evidence): Promise<readonly string[]> => {
  const connection = town.bot();
  const { orders: ordered } = openRegister(connection);
  const wrong: string[] = [];
  for (const [place, { orderId }] of orders.entries()) {
    const { logFate } = must(await ordered.find(orderId)).state;
    const wanted = place === remarked ? 'kept' : 'deleted';
    if (logFate?.fate !== wanted) wrong.push(`the log of ${orderId} is ${logFate?.fate}, and not ${wanted}`);
  }
  const rooms = await openVault(connection).names();
  const bins = [
    ...(await connection.vault.sp.web.recycleBin()),
    ...(await connection.vault.sp.site.recycleBin()),
  ];
  return [
    ...wrong,
    // The log with a remark has gone into its case's own room.
    ...rooms.map((name) => `the log room ${name} is still there`),
    ...bins.map(({ LeafName }) => `${LeafName} lies in a recycle bin`),
  ];
};

/** One case of the one remark, with its part of the log. */
const ofCases = async ({ town }: Evidence): Promise<readonly string[]> => {
  const { records } = await openCases(town.bot()).list({ where: {} });
  const [only] = records;
  if (only === undefined || records.length > 1)
    return [`there are ${records.length} cases, and there was one remark`];
  const evidence = only.history.filter(
    ({ event }) => event.type === 'documentKept' && event.kind === 'log',
  ).length;
  return [...(evidence === 1 ? [] : [`the case has its part of the log ${evidence} times`])];
};

/** What the notices about an order to one person have come to. */
const comeTo = (notices: readonly KeptNotice[], personId: string, orderId: string): string =>
  notices
    .filter((each) => each.personId === personId && each.recordId.includes(orderId))
    .map(({ notice, state, claimedAt = 'never' }) => `${notice} ${state}, claimed ${claimedAt}`)
    .join('; ');

/** Who must have been told at least once of an order, in messages that name it. */
const ofNotices = async ({ town, orders, late, messages }: Evidence): Promise<readonly string[]> => {
  const wrong: string[] = [];
  const kept = openMessages(town.bot());
  const inState = (state: NoticeState): Promise<readonly KeptNotice[]> => kept.notices({ state });
  const [held, claimed] = [await inState('held'), await inState('claimed')];
  const all = [...held, ...claimed, ...(await inState('sent')), ...(await inState('closed'))];
  const times = (personId: string | undefined, number: string): number =>
    messages.filter((each) => each.personId === personId && each.text.includes(number)).length;
  for (const [place, { orderId, number, attestant, receiver, reviewer, orderer }] of orders.entries()) {
    if (attestant !== orderer && times(attestant, number) === 0)
      wrong.push(`nobody was asked to attest ${number}`);
    if (receiver !== reviewer && times(receiver, number) === 0)
      wrong.push(`nobody was told to hand over ${number}`);
    const least = place === late ? 2 : 1;
    if (times(reviewer, number) < least)
      wrong.push(
        `the reviewer of ${number} was told ${times(reviewer, number)} times: ${comeTo(all, reviewer, orderId)}`,
      );
  }
  return [
    ...wrong,
    ...held.map(({ recordId }) => `a notice of ${recordId} is held, and everybody can be reached`),
    ...claimed.map(({ notice }) => `an instance that died has left a notice, which nobody closed: ${notice}`),
  ];
};

/** The same words to the same person: each time after the first, with how long after it (ms). */
const repeated = (
  messages: readonly Message[],
): readonly { readonly text: string; readonly after: number }[] =>
  messages.flatMap(({ personId, text, at }, index) => {
    const before = messages
      .slice(0, index)
      .findLast((each) => each.personId === personId && each.text === text);
    return before === undefined ? [] : [{ text, after: at - before.at }];
  });

const ofRepetition = ({ town, messages }: Evidence): readonly string[] => {
  const again = repeated(messages);
  const strikes = town.killed.length + town.faultsCaused();
  return [
    ...again
      .filter(({ after }) => after < windowMs)
      .map(({ text, after }) => `said again after ${Math.round(after / 1000)} s: ${text.slice(0, 200)}`),
    ...(strikes === 0 && again.length > 0 ? [`said twice without any fault: ${again.length}`] : []),
    ...(again.length > doubledAtMost * Math.max(1, town.killed.length)
      ? [`${again.length} were said twice, which is more than were under way`]
      : []),
  ];
};

const ofVerify = async ({ registerUrl, vaultUrl }: Town): Promise<readonly string[]> => {
  const { exitCode, lines } = await verify(
    { register: registerUrl, vault: vaultUrl, bot: localApps.bot },
    sv,
  );
  return exitCode === 0 ? [] : ['verify finds:', ...lines];
};

/** Judges a quarter that is over. */
export const judge = async (evidence: Evidence): Promise<Verdict> => {
  const { town, saved, messages, begun } = evidence;
  const wrong = [
    ...town.ended,
    ...(await ofRecords(evidence)),
    ...(await ofLogs(evidence)),
    ...(await ofCases(evidence)),
    ...(await ofNotices(evidence)),
    ...ofRepetition(evidence),
    ...(await ofVerify(town)),
  ];
  const killed = { sharepoint: 0, 'first-bot': 0, 'second-bot': 0 };
  for (const { victim } of town.killed) killed[victim] += 1;
  return {
    ...{ wrong, killed, faultsCaused: town.faultsCaused(), acts: saved.length, messages: messages.length },
    saidTwice: repeated(messages).length,
    seconds: Math.round((Date.now() - begun) / 1000),
  };
};
