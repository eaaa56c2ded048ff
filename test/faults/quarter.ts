import { periodNamed } from '@loggkontroll/core/calendar';
import type { OrderFacts } from '@loggkontroll/core/workflow';
import { openMessages } from '@loggkontroll/sharepoint/messages';
import { conversationOf } from '../bench/town/conversation-of.ts';
import { actingIn } from './acting.ts';
import type { Acting } from './acting.ts';
import { judge } from './judge.ts';
import type { Verdict } from './judge.ts';
import { municipality } from './municipality.ts';
import { attest, deliver, handOver, review } from './people/carry-order.ts';
import { planQuarter } from './people/plan-quarter.ts';
import type { Stage } from './processes/stage.ts';
import { startTown } from './processes/town.ts';
import type { Town } from './processes/town.ts';
import { atRest, settled } from './rest.ts';
import type { Weather } from './strikes.ts';
import { startTeams } from './teams.ts';

const period = periodNamed('2026-Q4');

/** When things are done in the quarter, in Swedish working hours. */
const times = {
  begins: '2026-10-01T07:00:00Z',
  ordered: '2026-10-05T07:00:00Z',
  delivered: '2026-10-12T07:00:00Z',
  /** One reviewer is late by then, and their manager has been told. */
  late: '2026-11-16T08:00:00Z',
  tidied: '2026-11-17T08:00:00Z',
  over: '2027-01-04T08:00:00Z',
} as const;

/** Everybody has opened the bot in Teams before the quarter begins. */
const meetAll = (town: Town, { until }: Acting, teamsUrl: string): Promise<boolean> =>
  until('To meet everybody', async () => {
    const messages = openMessages(town.bot());
    for (const { personId } of municipality.people)
      await messages.keep({ personId, reference: conversationOf(personId, teamsUrl) });
    return true;
  });

const [remarked, late] = [0, 1];

/** Nothing is under way when time moves, and all have seen that it has before people act: a sweep dates what it writes by when it began. */
const goOnTo = async (town: Town, instant: keyof typeof times): Promise<void> => {
  await settled(town, `before ${instant}`);
  await town.setClock(times[instant]);
  await settled(town, `when it is time: ${instant}`);
};

const play = async (town: Town, acting: Acting): Promise<readonly OrderFacts[]> => {
  const orders = await planQuarter(town, acting, period);
  await goOnTo(town, 'ordered');
  await Promise.all(orders.map((order) => attest(acting, order)));
  for (const order of orders) await deliver(town, acting, order);
  await goOnTo(town, 'delivered');
  for (const order of orders.filter((each) => each.handOver)) await handOver(acting, order);
  await settled(town, 'when logs have been handed over');
  for (const [place, order] of orders.entries()) {
    if (place !== late) await review(acting, order, place === remarked ? 'remark' : 'no-remark');
  }
  await goOnTo(town, 'late');
  const [, latest] = orders;
  if (latest) await review(acting, latest, 'no-remark');
  return orders;
};

/** A quarter from its first notice to the next quarter's, in some weather; what came of it. */
export const playQuarter = async (stage: Stage, weather: Weather): Promise<Verdict> => {
  const begun = Date.now();
  const { folder, remove } = await stage.furnished();
  const town = await startTown({ children: stage.children, folder }, times.begins, weather);
  const teams = await startTeams(town.now);
  try {
    const acting = actingIn(town);
    await meetAll(town, acting, teams.url);
    await town.storm(weather.strikes.length > 0 ? {} : undefined);
    const orders = await play(town, acting);
    town.spare();
    await town.storm();
    await goOnTo(town, 'tidied');
    await town.setClock(times.over);
    await atRest(town, 'when the quarter is over');
    return await judge({
      town,
      period,
      orders,
      remarked,
      late,
      saved: acting.saved,
      messages: teams.messages,
      begun,
    });
  } finally {
    await town.close();
    await teams.close();
    await remove();
  }
};
