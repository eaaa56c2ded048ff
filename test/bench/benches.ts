import { botFigures } from './bot/bot-figures.ts';
import { tabSize } from './bundles/tab-size.ts';
import { webPartSizes } from './bundles/web-parts.ts';
import { journeys } from './journeys/journeys.ts';
import { logs } from './logs/logs.ts';
import { logWorker } from './logs/tab/log-worker.ts';
import { largeLog } from './review/large-log.ts';
import { logReading } from './review/reading.ts';
import { firstPage } from './tab/first-page.ts';
import type { Table } from './table.ts';

/** Measures something; what takes long is measured on less unless it was asked for by name. */
export type Bench = (byName: boolean) => readonly Table[] | Promise<readonly Table[]>;

/** Everything that is measured, by the name under which one runs it alone. */
export const benches: Readonly<Record<string, Bench>> = {
  'tab-size': tabSize,
  'web-parts': webPartSizes,
  'first-page': firstPage,
  journeys,
  bot: botFigures,
  'large-log': largeLog,
  'log-reading': logReading,
  logs,
  'log-worker': logWorker,
};
