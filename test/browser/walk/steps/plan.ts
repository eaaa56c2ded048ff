import type { Order } from '@loggkontroll/core/workflow';
import { goTo, tabUrl } from '../surfaces/tab.ts';
import { planPage } from '../surfaces/plan-page.ts';
import { seeCard } from '../surfaces/teams.ts';
import { thinOut } from '../suite/cast.ts';
import type { World } from '../suite/world.ts';

const lastDayBeforeTheMonth = '2026-08-31';

/** The quarter has begun, and the bot says so. */
export const plannerIsReminded = async (world: World): Promise<void> => {
  await thinOut(world.owner, lastDayBeforeTheMonth);
  const planner = await world.teamsOf(world.cast.planner);
  await seeCard(planner, 'Dags att planera loggkontrollen', 'kvartal 4 2026');
};

/** Locks the population, waits for the bot's numbers, draws, checks the proof. */
export const plannerDraws = async (world: World): Promise<void> => {
  const { page, look } = await world.screenOf(world.cast.planner);
  const plan = planPage(page);
  await goTo(page, tabUrl(world.suite, world.cast.planner), 'Översikt');
  await look('01-planner-overview');
  await page.getByRole('link', { name: 'Planera' }).click();
  await plan.coverage().waitFor();
  await look('02-plan-population');
  await plan.lock();
  await plan.draw();
  await plan.drawn();
  await plan.openProof();
  await plan.checkProof();
  await look('03-plan-proof');
};

/** Places the orders; gives them as they stand in the list. */
export const plannerOrders = async ({ screenOf, cast, records }: World): Promise<readonly Order[]> => {
  const { page, look } = await screenOf(cast.planner);
  const plan = planPage(page);
  await plan.place();
  await plan.placed();
  await look('04-plan-ordered');
  const { records: orders } = await records.orders.list({ where: { Period: '2026-Q4' } });
  return orders.map(({ state }) => state);
};
