import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { botJourneys } from '@loggkontroll/bot/server';
import { isoInstantOf, instantFromMs, msOf, periodNamed, swedishDayOf } from '@loggkontroll/core/calendar';
import { deliveryHash, formatDelivery } from '@loggkontroll/core/log';
import type { Order, OrderFacts } from '@loggkontroll/core/workflow';
import { inRoot } from '@loggkontroll/infra/build';
import { demoSize, makeMunicipality } from '@loggkontroll/infra/local/demo';
import { furnish, openSites } from '@loggkontroll/infra/local/sites';
import { openMessages } from '@loggkontroll/sharepoint/messages';
import type { Table } from '../table.ts';
import { bringToReviewer } from '../town/bring-to-reviewer.ts';
import { conversationOf } from '../town/conversation-of.ts';
import { quartersOrders } from '../town/finished-quarter.ts';
import { madeUpDelivery } from '../town/made-up-delivery.ts';
import { acting, must, oneOf } from '../town/people.ts';
import type { Place } from '../town/people.ts';
import { attestantOf } from '../../contract/sharepoint/attestant-of.ts';
import { slopeOf } from './slope.ts';
import { teamsDouble } from './teams-double.ts';

const begins = isoInstantOf('2026-10-01T05:00:00Z');
const sweepEveryMs = 15_000;
const hourMs = 3_600_000;
const hours = 24;
/** Until then the bot still fills what it remembers. */
const warmHours = 4;
const accesses = 200;
const mostMbAnHour = 0.5;

interface Measured {
  readonly hour: number;
  readonly heap: number;
  readonly resident: number;
  readonly sweeps: number;
  readonly reviews: number;
}

const measured = async (child: ChildProcess): Promise<NodeJS.MemoryUsage> => {
  const answer = once(child, 'message');
  child.send('memory');
  const [memory] = (await answer) as [NodeJS.MemoryUsage];
  return memory;
};

/** From the order to the registered review, by everybody whose turn it is. */
const carryThrough = async (place: Place, order: OrderFacts, planner: string): Promise<void> => {
  const { register, context } = acting(place, planner);
  must(await register.orders.create({ type: 'placeOrder', ...order }, context));
  const attestant = acting(place, attestantOf(order));
  must(await attestant.register.orders.act(order.orderId, { type: 'attest' }, attestant.context));
  const deliver = (drawn: Order) => madeUpDelivery(drawn, accesses);
  const reviewId = await bringToReviewer(place, order.orderId, deliver);
  const reviewer = acting(place, order.reviewer);
  const delivered = must(await register.orders.find(order.orderId)).state;
  must(await reviewer.register.reviews.act(reviewId, { type: 'startReview' }, reviewer.context));
  const { accesses: rows } = deliver(delivered);
  must(
    await reviewer.register.reviews.act(
      reviewId,
      {
        type: 'registerReview',
        result: {
          finishedOn: swedishDayOf(place.sites.now()),
          outcome: 'no-remark',
          employees: order.employees.length,
          accesses: rows.length,
          breach: { status: 'not-applicable' },
        },
        judgements: {
          ...{ direct: rows.length, administrative: 0, otherAuthority: 0 },
          ...{ otherReason: 0, suspicion: 0, unjudged: 0 },
        },
        fileSha256: deliveryHash(formatDelivery(deliver(delivered))),
      },
      reviewer.context,
    ),
  );
};

const byHour = (each: readonly Measured[]): Table => ({
  title: 'Memory of the bot by hour',
  curves: [
    {
      title: 'heap after collection, by hour',
      unit: 'MB',
      points: each.map(({ hour, heap }) => ({ at: hour, value: heap })),
    },
  ],
  figures: each.map(({ hour, heap, resident, sweeps, reviews }) => ({
    name: `hour ${hour}`,
    value: heap,
    unit: 'MB of heap after collection',
    note: `${Math.round(resident)} MB resident; ${sweeps} sweeps, ${reviews} reviews registered so far`,
  })),
});

/**
 * The bot as a process of its own over 24 hours that are moved: a sweep for each 15 seconds, and people who carry orders
 * through to registered reviews all the while.
 */
export const botDay = async (): Promise<readonly Table[]> => {
  const municipality = makeMunicipality('bench', demoSize);
  const folder = await mkdtemp(path.join(tmpdir(), 'loggkontroll-day-'));
  const sites = await openSites({ municipality });
  const place = { municipality, sites };
  const teams = await teamsDouble();
  sites.setClock(begins);
  await furnish(sites.administrator(), municipality);
  const messages = openMessages(sites.bot());
  for (const { personId } of municipality.people)
    await messages.keep({ personId, reference: conversationOf(personId, teams.url) });
  const child = fork(
    inRoot('test', 'bench', 'growth', 'bot-child.ts'),
    [sites.standIn.url, path.join(folder, 'bot.pem')],
    {
      execArgv: ['--conditions=source', '--expose-gc', '--no-warnings'],
    },
  );
  const planner = oneOf(place, 'planner');
  const orders = quartersOrders(municipality, periodNamed('2026-Q4'), 0, 400);
  const each: Measured[] = [];
  const faults: unknown[] = [];
  let [sweeps, reviews, isOver] = [0, 0, false];
  const people = (async () => {
    for (const order of orders) {
      if (isOver) return;
      try {
        await carryThrough(place, order, planner);
        reviews += 1;
      } catch (error) {
        faults.push(error);
      }
    }
  })();
  const endedSweeps = (): number => {
    const ended = sites.standIn
      .requests(botJourneys.sweep)
      .filter(({ path: asked }) => asked.includes('held')).length;
    if (ended > 0) sites.standIn.clearRequests();
    return ended;
  };
  try {
    let now = msOf(begins);
    while (each.length <= hours) {
      await pause(5);
      const ended = endedSweeps();
      sweeps += ended;
      now += ended * sweepEveryMs;
      if (ended > 0) sites.setClock(instantFromMs(now));
      if (now - msOf(begins) >= each.length * hourMs && sweeps > 0) {
        const { heapUsed, rss } = await measured(child);
        each.push({ hour: each.length, heap: heapUsed / 2 ** 20, resident: rss / 2 ** 20, sweeps, reviews });
        console.error(JSON.stringify(each.at(-1)));
      }
    }
    isOver = true;
    await people;
    const warm = each.slice(warmHours);
    return [
      byHour(each),
      {
        title: 'Memory over 24 hours',
        figures: [
          {
            name: `heap after collection, slope from hour ${warmHours} on`,
            value: slopeOf(warm.map(({ heap }) => heap)),
            unit: 'MB an hour',
            limit: mostMbAnHour,
          },
          {
            name: 'resident memory, slope',
            value: slopeOf(warm.map(({ resident }) => resident)),
            unit: 'MB an hour',
          },
          { name: 'sweeps', value: sweeps, unit: '' },
          { name: 'reviews carried through', value: reviews, unit: '' },
          { name: '… that were not', value: faults.length, unit: '', limit: 0 },
          { name: 'messages', value: teams.taken(), unit: '' },
        ],
      },
    ];
  } finally {
    isOver = true;
    const ended = once(child, 'exit');
    child.send('end');
    await ended;
    await teams.close();
    await sites.close();
    await rm(folder, { recursive: true });
  }
};
