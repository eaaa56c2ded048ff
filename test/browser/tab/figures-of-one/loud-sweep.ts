import { randomBytes } from 'node:crypto';
import { keyFileSigner } from '@loggkontroll/bot/signing';
import { createSweep } from '@loggkontroll/bot/sweep';
import { accept } from '@loggkontroll/core/result';
import { openMessages } from '@loggkontroll/sharepoint/messages';
import { servicesOn } from '../../../../infra/local/past/quiet-bot.ts';
import type { Suite } from '../suite.ts';

/** The bot's sweep where everybody can be reached: what it says goes into `spoken`. */
export const loudSweep = async (
  suite: Suite,
  keyFile: string,
  spoken: string[],
): Promise<() => Promise<void>> => {
  const note = (facts: object, words?: string): void => void spoken.push(JSON.stringify([facts, words]));
  const say = (message: object): void => void spoken.push(JSON.stringify(message));
  const bot = suite.sites.bot();
  const messages = openMessages(bot);
  const unit = suite.municipality.units.find(({ branch }) => branch === 'provider');
  for (const personId of [unit?.managerId ?? '', ...suite.municipality.members['log-administrator']]) {
    await messages.keep({
      personId,
      reference: JSON.stringify({ language: 'sv', address: { reference: personId, teamsUserId: personId } }),
    });
  }
  return createSweep({
    ...servicesOn(
      bot,
      { now: () => Promise.resolve(suite.sites.now()) },
      { info: note, warn: note, error: note },
      {
        signer: await keyFileSigner(keyFile),
        randomHex: () => randomBytes(32).toString('hex'),
      },
    ),
    messages,
    messenger: {
      send: (_, message) => {
        say(message);
        return Promise.resolve(accept(String(spoken.length)));
      },
      update: (_, __, message) => {
        say(message);
        return Promise.resolve(accept(undefined));
      },
    },
  });
};
