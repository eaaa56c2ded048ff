import path from 'node:path';
import { localApp } from '@loggkontroll/sharepoint/connection';
import type { Language } from '@loggkontroll/ui/texts';
import { standInClock } from '../services/index.ts';
import type { Log } from '../services/index.ts';
import { keyFileSigner } from '../signing/index.ts';
import type { BotOptions } from './options.ts';

/** What a bot on one's own machine needs to know. */
export interface LocalBot {
  readonly port: number;
  readonly registerUrl: string;
  readonly vaultUrl: string;
  /** The stand-in's `/_local/clock`. */
  readonly clockUrl: string;
  /** The application that the stand-in knows the bot as. */
  readonly appId: string;
  readonly tabUrl: string;
  readonly yearEndUrl: string;
  /** The bot's signing key; made if it is missing. */
  readonly keyFile: string;
  /** The Playground tells no language but English, so one is chosen here. */
  readonly language: Language;
  readonly log: Log;
}

/** Options for local mode: no app id, the stand-in for SharePoint, its clock, and short patience. */
export const localOptions = async (local: LocalBot): Promise<BotOptions> => ({
  host: '127.0.0.1',
  port: local.port,
  identity: { kind: 'local' },
  sharePoint: {
    registerUrl: local.registerUrl,
    vaultUrl: local.vaultUrl,
    auth: localApp(local.appId),
    namesJourneys: true,
  },
  signer: await keyFileSigner(local.keyFile),
  rootFile: path.join(path.dirname(local.keyFile), 'witness-roots.jsonl'),
  tab: { url: local.tabUrl, yearEndUrl: local.yearEndUrl },
  clock: standInClock(local.clockUrl),
  sweepEveryMs: 1_000,
  rememberForMs: 5_000,
  language: local.language,
  log: local.log,
});
