import { runTool } from '@loggkontroll/infra/build';
import { openRegister } from '@loggkontroll/sharepoint/records';
import { ids } from '../../contract/sharepoint/municipality.ts';
import type { Who } from '../../contract/sharepoint/municipality.ts';
import { acting, orderOf } from '../../contract/sharepoint/reference-flow.ts';
import { furnishedSites } from '../../contract/sharepoint/sharepoint.ts';
import type { SharePoint } from '../../contract/sharepoint/sharepoint.ts';
import type { Figure, Table } from '../table.ts';
import { startBotProcess } from './bot-process.ts';
import type { BotProcess } from './bot-process.ts';
import { operationsOf, rest } from './sweeps.ts';

const monday = '2026-10-05T09:00:00Z';
const perCard = 4;
const megabytesAtRest = 200;

/** What Teams sends when somebody acts on a card. */
const click = async ({ url }: BotProcess, who: Who, verb: string, orderId: string): Promise<void> => {
  const about = { kind: 'attest-order', step: 'attest', record: 'order', recordId: orderId };
  const answer = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'invoke',
      name: 'adaptiveCard/action',
      channelId: 'msteams',
      serviceUrl: 'http://127.0.0.1:9/',
      from: { id: `29:${who}`, aadObjectId: ids[who] },
      recipient: { id: '28:bot' },
      conversation: { id: who, conversationType: 'personal' },
      value: { action: { verb, data: { ...about, reason: 'Fel enhet' } }, trigger: 'manual' },
    }),
  });
  if (!answer.ok) throw new Error(`The bot answered ${answer.status}.`);
};

/** What a sweep costs when there is nothing to do. */
const restOf = async ({ standIn }: SharePoint): Promise<number> => {
  standIn.clearRequests();
  return (await rest(standIn)).idle;
};

const counted = async (
  { standIn }: SharePoint,
  journey: string,
  act: () => Promise<void>,
): Promise<number> => {
  standIn.clearRequests();
  await act();
  return operationsOf(standIn.requests(journey));
};

const withOrders = async (count: number): Promise<readonly Figure[]> => {
  const sharePoint = await furnishedSites();
  sharePoint.standIn.shiftClock(Date.parse(monday) - Date.now());
  const { orders } = openRegister(sharePoint.as('planner'));
  for (let number = 1; number <= count; number += 1) {
    await orders.create({ type: 'placeOrder', ...orderOf(`order-${number}`) }, acting('planner'));
  }
  const bot = await startBotProcess(sharePoint.standIn.url);
  const at = `${count} open orders`;
  try {
    const atRest = await restOf(sharePoint);

    const memory = await bot.memory();
    const attest = await counted(sharePoint, 'bot-answers', () => click(bot, 'manager', 'attest', 'order-1'));
    await restOf(sharePoint);
    const second = await counted(sharePoint, 'bot-answers', () => click(bot, 'manager', 'reject', 'order-1'));
    const stranger = await counted(sharePoint, 'bot-answers', () =>
      click(bot, 'otherManager', 'attest', 'order-2'),
    );
    return [
      { name: `attest from card, ${at}`, value: attest, unit: 'requests', limit: perCard },
      { name: `second click refused, ${at}`, value: second, unit: 'requests', limit: perCard },
      { name: `stranger’s click refused, ${at}`, value: stranger, unit: 'requests', limit: perCard },
      { name: `a sweep with nothing to do, ${at}`, value: atRest, unit: 'requests' },
      { name: `memory at rest, ${at}`, value: memory, unit: 'MB', limit: megabytesAtRest },
    ];
  } finally {
    await bot.close();
    await sharePoint.close();
  }
};

/** What the bot costs SharePoint and its host; at ten times the data the same. */
export const botFigures = async (): Promise<readonly Table[]> => {
  await runTool(['tsc', '--build', '--noCheck', 'bot'], { folder: '.' });
  return [{ title: 'Bot', figures: [...(await withOrders(5)), ...(await withOrders(50))] }];
};
