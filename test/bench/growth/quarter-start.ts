import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { keyFileSigner } from '@loggkontroll/bot/signing';
import { createSweep } from '@loggkontroll/bot/sweep';
import { instantFromMs, isoInstantOf, msOf, periodNamed } from '@loggkontroll/core/calendar';
import { openFilling } from '@loggkontroll/infra/local/sharepoint-stand-in';
import { openSites } from '@loggkontroll/infra/local/sites';
import { connect, localApp } from '@loggkontroll/sharepoint/connection';
import { openMessages } from '@loggkontroll/sharepoint/messages';
import { controls, orders } from '@loggkontroll/sharepoint/schema';
import { openSettings, publicKeyKey } from '@loggkontroll/sharepoint/settings';
import { localApps } from '../../../infra/local/local-apps.ts';
import { servicesOn } from '../../../infra/local/past/quiet-bot.ts';
import type { Table } from '../table.ts';
import { beginningOf, quartersOrders } from '../town/finished-quarter.ts';
import { filledItem, grownSize, smallTown } from '../town/grown-town.ts';
import type { GrownSize } from '../town/grown-town.ts';
import { oneOf, rolesOf } from '../town/people.ts';
import { placedOrder } from '../town/placed-order.ts';
import { grownCopy } from './grown-copy.ts';
import { movedTime } from './moved-time.ts';
import { resourceUnits } from './resource-units.ts';
import { limitedTeams } from './teams-limit.ts';

const quarter = periodNamed('2026-Q4');
/** Quiet hours: everything but the notices is done by now. */
const beforeWork = isoInstantOf('2026-10-01T03:00:00Z');
/** To claim a notice and to note that it was sent: nothing less tells another instance of either. */
const writesANotice = 2;
const mostAboveFloor = 1.3;
const messagesASecond = 50;

const fillOrders = (
  databaseFile: string,
  municipality: Parameters<typeof quartersOrders>[0],
  count: number,
): void => {
  const now = beginningOf(quarter);
  const planner = oneOf({ municipality }, 'planner');
  const orderer = { actor: { personId: planner, roles: rolesOf(municipality, planner) }, now };
  const bot = { actor: { personId: 'bot', roles: ['bot'] }, now } as const;
  const placed = quartersOrders(municipality, quarter, 0, count).map((facts) =>
    placedOrder(facts, orderer, bot),
  );
  const filling = openFilling(databaseFile);
  filling.add(
    '/sites/register/Lists/Orders',
    localApps.bot,
    placed.map(({ order }) => filledItem(orders, order, now)),
  );
  filling.add(
    '/sites/register/Lists/Controls',
    localApps.bot,
    placed.map(({ control }) => filledItem(controls, control, now)),
  );
  filling.close();
};

/**
 * What so many orders have people told at the start of a quarter in the town that has grown, under both throttles, with the bot's own sweep and
 * a time that is moved: what waits takes no time.
 */
const quarterStartOf = async (ordered: number, size: GrownSize): Promise<readonly Table[]> => {
  const { municipality, databaseFile, remove } = await grownCopy(size);
  fillOrders(databaseFile, municipality, ordered);
  const sites = await openSites({ municipality, databaseFile });
  const start = msOf(beginningOf(quarter));
  const time = movedTime(start);
  const units = resourceUnits(time);
  const teams = limitedTeams(time);
  const connection = connect({
    registerUrl: sites.registerUrl,
    vaultUrl: sites.vaultUrl,
    auth: localApp(localApps.bot),
    patience: units.patience,
  });
  const faults: unknown[] = [];
  const log = {
    info: () => undefined,
    warn: () => undefined,
    error: (facts: unknown) => void faults.push(facts),
  };
  const signer = await keyFileSigner(path.join(tmpdir(), `bench-${randomBytes(4).toString('hex')}.pem`));
  const { keyId, jwk } = signer.publicKey;
  await openSettings(sites.bot()).put({
    key: publicKeyKey(keyId),
    title: 'Botens publika nyckel',
    value: JSON.stringify(jwk),
  });
  let left = 0;
  const sweep = createSweep(
    {
      ...servicesOn(connection, { now: () => Promise.resolve(instantFromMs(time.now())) }, log, {
        signer,
        randomHex: () => randomBytes(32).toString('hex'),
      }),
      messages: openMessages(connection),
      messenger: teams.messenger,
    },
    () => {
      left += 1;
    },
  );
  try {
    return await time.run(async () => {
      time.moveTo(msOf(beforeWork));
      sites.setClock(beforeWork);
      await sweep();
      const begun = { ...units.spent };
      /* What a start has left for the next sweeps is none of the quarter's. */
      for (let before = -1; before < left;) {
        before = left;
        await sweep();
      }
      const settled = { ...units.spent };
      time.moveTo(start);
      units.begin();
      let sweeps = 0;
      for (let before = -1; before < left; sweeps += 1) {
        before = left;
        sites.setClock(instantFromMs(time.now()));
        await sweep();
      }
      const sent = [...teams.sent.values()].reduce((sum, times) => sum + times, 0);
      const minutes = (time.now() - start) / 60_000;
      const floor = Math.max(
        units.unitsOf({ reads: 0, writes: writesANotice * sent }) / units.unitsAMinute,
        sent / messagesASecond / 60,
      );
      const each = units.unitsOf(units.spent) / sent;
      return [
        {
          title: 'Quarter start under two throttles',
          figures: [
            { name: 'messages sent', value: sent, unit: '' },
            { name: '… said twice', value: sent - teams.sent.size, unit: '', limit: 0 },
            { name: '… tasks that failed', value: faults.length, unit: '', limit: 0 },
            { name: 'minutes', value: minutes, unit: 'min', limit: floor * mostAboveFloor },
            { name: 'floor: two writes a message, 1,200 units a minute', value: floor, unit: 'min' },
            { name: 'floor of Teams: 50 messages a second', value: sent / messagesASecond / 60, unit: 'min' },
            { name: 'ratio to the tighter floor', value: minutes / floor, unit: '', limit: mostAboveFloor },
            { name: 'resource units a message', value: each, unit: '' },
            { name: 'sweeps', value: sweeps, unit: '' },
            { name: 'refused by SharePoint until the minute was over', value: units.spent.refused, unit: '' },
            { name: 'refused by Teams', value: teams.refusals(), unit: '', limit: 0 },
            {
              name: 'before work began: the bot’s first sweep after its start',
              value: begun.reads + begun.writes,
              unit: 'requests',
            },
            {
              name: '… and all until nothing of that was left',
              value: settled.reads + settled.writes,
              unit: 'requests',
            },
          ],
        },
      ];
    });
  } finally {
    await sites.close();
    await remove();
  }
};

/** Orders of which more than 10,000 messages come in the town that has grown when it is asked for by name; else few in a small one. */
export const quarterStart = (byName: boolean): Promise<readonly Table[]> =>
  byName ? quarterStartOf(6_100, grownSize) : quarterStartOf(200, smallTown);
