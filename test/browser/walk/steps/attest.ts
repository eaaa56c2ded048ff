import type { Order } from '@loggkontroll/core/workflow';
import { actionIn, says } from '../../../contract/bot/cards.ts';
import { recordsOf } from '../suite/records-of.ts';
import type { World } from '../suite/world.ts';
import { pressOn } from '../surfaces/keyboard.ts';
import { orderPage } from '../surfaces/order-page.ts';
import { openScreen } from '../surfaces/screen.ts';
import type { Mishaps } from '../surfaces/screen.ts';
import { goTo, tabUrl } from '../surfaces/tab.ts';
import { openWebClient } from '../surfaces/teams.ts';
import { attestantOf } from '../../../contract/sharepoint/attestant-of.ts';

/** The Playground's own page asks Microsoft for fonts, which it does without; that is not the suite's. */
const microsofts = (): Mishaps => ({ outside: [], faults: [] });

/** The unit manager attests on the card, in the web client, with the keyboard alone. */
export const managerAttestsOnTheCard = async (world: World, order: Order): Promise<void> => {
  const { page, picture, close } = await openScreen(world.browser, microsofts());
  const { card } = await openWebClient(world.suite, world.personOf(attestantOf(order)), page);
  await card('Din verksamhet är utlottad').waitFor();
  const toAttest = card('väntar på din attest');
  await toAttest.waitFor();
  await picture('05-card-to-attest');
  await pressOn(page, toAttest.getByRole('button', { name: 'Attestera' }));
  await card('Du attesterade den').waitFor();
  await picture('06-card-attested');
  await recordsOf(world, order.orderId).order('attested', ({ status }) => status === 'attested');
  await close();
};

/** A card with its button to attest, as a client sends it. */
export interface AttestCard {
  readonly id: string;
  readonly action: ReturnType<typeof actionIn>;
}

/** The card on which somebody is asked to attest an order. */
export const cardToAttest = async (world: World, order: Order): Promise<AttestCard> => {
  const teams = await world.teamsOf(attestantOf(order));
  const { id, card } = await teams.see(
    (message) => says(message.card, order.number) && says(message.card, 'väntar på din attest'),
    `the card to attest ${order.number}`,
  );
  return { id, action: actionIn(card, 'attest') };
};

/** What the bot shows to somebody who sends a card's button, wherever they have it from. */
export const pressesAttest = async (
  world: World,
  personId: string,
  { id, action }: AttestCard,
): Promise<string> => {
  const teams = await world.teamsOf(personId);
  const own = teams.messages.some((message) => message.id === id)
    ? id
    : (await teams.see(({ card }) => card !== undefined, 'anything from the bot')).id;
  return JSON.stringify((await teams.act(own, action)).value);
};

/** The planner attests her own order, in the tab. */
export const plannerAttests = async (world: World, order: Order): Promise<void> => {
  const { page, look } = await world.screenOf(attestantOf(order));
  const url = tabUrl(world.suite, attestantOf(order), `orders/${order.orderId}`);
  await goTo(page, url, new RegExp(order.number));
  await look('07-order-to-attest');
  await orderPage(page).attest().click();
  await recordsOf(world, order.orderId).order('attested', ({ status }) => status === 'attested');
};
