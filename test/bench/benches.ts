import { botFigures } from './bot/bot-figures.ts';
import { tabSize } from './bundles/tab-size.ts';
import { webPartSizes } from './bundles/web-parts.ts';
import { botDay } from './growth/bot-day.ts';
import { growth } from './growth/growth.ts';
import { quarterStart } from './growth/quarter-start.ts';
import { journeys } from './journeys/journeys.ts';
import { logs } from './logs/logs.ts';
import { logWorker } from './logs/tab/log-worker.ts';
import { largeLog } from './review/large-log.ts';
import { logReading } from './review/reading.ts';
import { firstPage } from './tab/first-page.ts';
import type { Table } from './table.ts';
import { verify } from './verify/verify.ts';

/** Measures something; what takes long is measured on less unless it was asked for by name. */
export type Bench = (byName: boolean) => readonly Table[] | Promise<readonly Table[]>;

/** What takes most of an hour is measured when it is asked for alone. */
const whenAsked =
  (bench: Bench): Bench =>
  (byName) =>
    byName ? bench(true) : [];

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
  growth: whenAsked(growth),
  'quarter-start': quarterStart,
  'bot-day': whenAsked(botDay),
  verify,
};
