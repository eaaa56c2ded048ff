import type { Order } from '@loggkontroll/core/workflow';
import { logRoomOf } from '../suite/log-room.ts';
import { recordsOf } from '../suite/records-of.ts';
import { until } from '../suite/until.ts';
import type { World } from '../suite/world.ts';
import { orderPage } from '../surfaces/order-page.ts';
import { goTo, tabUrl } from '../surfaces/tab.ts';
import { seeCard } from '../surfaces/teams.ts';

/** Whom SharePoint lets read the log when asked directly. */
export const mayOpen = (world: World, order: Order, personId: string): Promise<boolean> =>
  logRoomOf(world, order)
    .statusFor(personId)
    .then((status) => status === 200);

/** Waits until exactly one of two may open the log. */
export const onlyOneMayOpen = (world: World, order: Order, may: string, mayNot: string): Promise<true> =>
  until(`The right to open the log of ${order.number}`, async () =>
    (await mayOpen(world, order, may)) && !(await mayOpen(world, order, mayNot)) ? true : undefined,
  );

/** The planner is told, looks at what the reviewer will get, and hands over. */
export const plannerHandsOver = async (world: World, order: Order): Promise<Order> => {
  await seeCard(await world.teamsOf(order.receiver), 'En logg att lämna över', order.number);
  const { page, look } = await world.screenOf(order.receiver);
  await goTo(page, tabUrl(world.suite, order.receiver, `orders/${order.orderId}`), new RegExp(order.number));
  await look('11-to-hand-over');
  await orderPage(page).handOver().click();
  return recordsOf(world, order.orderId).order('handed over', ({ handedOver }) => handedOver !== undefined);
};
