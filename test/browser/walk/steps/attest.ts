import type { Order } from '@loggkontroll/core/workflow';
import { pressOn } from '../surfaces/keyboard.ts';
import { orderPage } from '../surfaces/order-page.ts';
import { goTo, tabUrl } from '../surfaces/tab.ts';
import { actionOn, seeCard, wordsOn } from '../surfaces/teams.ts';
import { recordsOf } from '../suite/records-of.ts';
import type { World } from '../suite/world.ts';

/** The unit manager attests on the card, in the web client, with the keyboard alone. */
export const managerAttestsOnTheCard = async (world: World, order: Order): Promise<void> => {
  const teams = await world.teamsOf(order.attestant);
  await seeCard(teams, 'Din verksamhet är utlottad', order.number);
  await seeCard(teams, 'väntar på din attest', order.number);
  const { page, look } = await world.screenOf(order.attestant);
  await page.goto(teams.url);
  await page.getByRole('treeitem', { name: 'Personal Chat' }).click();
  const card = page.locator('.ac-adaptiveCard').filter({ hasText: 'väntar på din attest' });
  await card.waitFor();
  await look('05-card-to-attest');
  await pressOn(page, card.getByRole('button', { name: 'Attestera' }));
  await page.locator('.ac-adaptiveCard').filter({ hasText: 'Du attesterade den' }).waitFor();
  await look('06-card-attested');
  await recordsOf(world, order.orderId).order('attested', ({ status }) => status === 'attested');
};

/** What the bot says to somebody who presses Attestera on a card, as the client sends it. */
export const pressesAttest = async (
  world: World,
  whose: string,
  card: { readonly id: string; readonly action: ReturnType<typeof actionOn> },
): Promise<string> => {
  const { client } = await world.teamsOf(whose);
  const answer = await client.act(card.id, card.action);
  return JSON.stringify(answer.value);
};

/** The card on which somebody was asked to attest an order, and its action. */
export const cardToAttest = async (
  world: World,
  { attestant, number }: Order,
): Promise<{ readonly id: string; readonly action: ReturnType<typeof actionOn> }> => {
  const teams = await world.teamsOf(attestant);
  const message = await teams.client.see(
    (seen) => wordsOn(seen).includes(number) && wordsOn(seen).includes('"attest"'),
    `the card to attest ${number}`,
  );
  return { id: message.id, action: actionOn(message, 'attest') };
};

/** The planner attests her own order, in the tab. */
export const plannerAttests = async (world: World, order: Order): Promise<void> => {
  const { page, look } = await world.screenOf(order.attestant);
  const url = tabUrl(world.suite, order.attestant, `orders/${order.orderId}`);
  await goTo(page, url, new RegExp(order.number));
  await look('07-order-to-attest');
  await orderPage(page).attest().click();
  await recordsOf(world, order.orderId).order('attested', ({ status }) => status === 'attested');
};
