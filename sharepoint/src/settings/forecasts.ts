import { parseForecast } from '@loggkontroll/core/retention';
import type { Forecast } from '@loggkontroll/core/retention';
import type { Connection } from '../connection/index.ts';
import { openToldRow } from './told-row.ts';
import type { ToldRow } from './told-row.ts';

/** What is to be destroyed and when, in numbers: a row that those read who may read what has been destroyed. */
export type Forecasts = ToldRow<Forecast>;

/** The row in the Register's settings. */
export const openForecasts = (connection: Connection): Forecasts =>
  openToldRow(connection, {
    ...{ key: 'retention', title: 'Vad som ska gallras', parse: parseForecast },
    readers: ['Planners', 'DepartmentHeads', 'Administrators'],
  });
