import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { keyFileSigner } from '@loggkontroll/bot/signing';
import { createSweep } from '@loggkontroll/bot/sweep';
import { isoInstantOf } from '@loggkontroll/core/calendar';
import { accept } from '@loggkontroll/core/result';
import type { LocalSites } from '@loggkontroll/infra/local/sites';
import { openMessages } from '@loggkontroll/sharepoint/messages';
import { openFiguresTold } from '@loggkontroll/sharepoint/settings';
import { servicesOn } from '../../../infra/local/past/quiet-bot.ts';
import { operationsOf } from '../bot/sweeps.ts';

/** Quiet hours: nobody is told anything by message. */
const night = isoInstantOf('2026-10-01T03:00:00Z');

const thisYear = 2026;
const mostSweeps = 100;

/**
 * The bot’s sweeps in a town until it has counted the year, as they have been made before anybody opens a page; gives the
 * requests of each.
 */
export const sweepAtNight = async (sites: LocalSites): Promise<readonly number[]> => {
  sites.setClock(night);
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const signer = await keyFileSigner(path.join(tmpdir(), `bench-${randomBytes(4).toString('hex')}.pem`));
  const sweep = createSweep({
    ...servicesOn(sites.bot(), { now: () => Promise.resolve(sites.now()) }, silent, {
      signer,
      randomHex: () => randomBytes(32).toString('hex'),
    }),
    messages: openMessages(sites.bot()),
    messenger: { send: () => Promise.resolve(accept('m')), update: () => Promise.resolve(accept(undefined)) },
  });
  const requests: number[] = [];
  while (requests.length < mostSweeps) {
    sites.standIn.clearRequests();
    await sweep();
    requests.push(operationsOf(sites.standIn.requests()));
    if ((await openFiguresTold(sites.bot()).read(thisYear)).counted) return requests;
  }
  throw new Error('The bot has not counted the year.');
};
