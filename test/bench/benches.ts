import { botFigures } from './bot/bot-figures.ts';
import { tabSize } from './bundles/tab-size.ts';
import { webPartSizes } from './bundles/web-parts.ts';
import { journeys } from './journeys/journeys.ts';
import { largeLog } from './review/large-log.ts';
import { logReading } from './review/reading.ts';
import { firstPage } from './tab/first-page.ts';
import type { Table } from './table.ts';

/** Everything that is measured, by the name under which one runs it alone. */
export const benches: Readonly<Record<string, () => readonly Table[] | Promise<readonly Table[]>>> = {
  'tab-size': tabSize,
  'web-parts': webPartSizes,
  'first-page': firstPage,
  journeys,
  bot: botFigures,
  'large-log': largeLog,
  'log-reading': logReading,
};
