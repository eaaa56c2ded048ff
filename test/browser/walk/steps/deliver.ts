import type { Order } from '@loggkontroll/core/workflow';
import { recordsOf } from '../suite/records-of.ts';
import type { World } from '../suite/world.ts';
import { orderPage } from '../surfaces/order-page.ts';
import type { ChosenFile } from '../surfaces/order-page.ts';
import { goTo, tabUrl } from '../surfaces/tab.ts';

const demoFile = async ({ suite }: World, month: string, name: string): Promise<ChosenFile> => {
  const answer = await fetch(`${suite.hub}/demo/${month}/${name}`);
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return { name, mimeType: 'text/csv', buffer: Buffer.from(await answer.arrayBuffer()) };
};

const registers = ['employees.csv', 'shifts.csv', 'visits.csv', 'assignments.csv', 'clients.csv'];

const openOrder = async (world: World, order: Order) => {
  const { page, look } = await world.screenOf(world.cast.logAdministrator);
  const url = tabUrl(world.suite, world.cast.logAdministrator, `orders/${order.orderId}`);
  await goTo(page, url, new RegExp(order.number));
  return { page, look, on: orderPage(page) };
};

/** The log administrator locks the draw of days; when the bot has answered, draws them. */
export const administratorDrawsDays = async (world: World, order: Order): Promise<Order> => {
  const { look, on } = await openOrder(world, order);
  await on.lockDays();
  await on.drawDays();
  await on.prepareDelivery();
  await look(`08-days-drawn-${order.branch}`);
  return recordsOf(world, order.orderId).order('with its days', ({ days }) => days !== undefined);
};

/** Delivers from the whole month's log of everybody: only the drawn people and days go along. */
export const administratorDelivers = async (world: World, order: Order): Promise<Order> => {
  const { page, look, on } = await openOrder(world, order);
  await on.chooseLogs([await demoFile(world, order.month, `treserva-logg-${order.month}.csv`)]);
  await on.chooseRegisters(await Promise.all(registers.map((name) => demoFile(world, order.month, name))));
  await look(`09-files-chosen-${order.branch}`);
  await on.readFiles();
  await on.prepared().waitFor();
  for (const caution of await page.getByRole('checkbox').all()) await caution.check();
  await look(`10-delivery-prepared-${order.branch}`);
  await on.deliver();
  return recordsOf(world, order.orderId).order('with its log', ({ delivered }) => delivered !== undefined);
};
