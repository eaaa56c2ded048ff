import { parseRunning } from '@loggkontroll/core/policy-versions';
import type { RunningCount } from '@loggkontroll/core/policy-versions';
import type { Connection } from '../connection/index.ts';
import { openToldRow } from './told-row.ts';
import type { ToldRow } from './told-row.ts';

/** How many records run under which version: a row that administrators read and nobody else, since the records are not theirs. */
export type RunningCounts = ToldRow<readonly RunningCount[]>;

/** The row in the Register's settings. */
export const openRunningCounts = (connection: Connection): RunningCounts =>
  openToldRow(connection, {
    ...{ key: 'running', title: 'Till administratörer', readers: ['Administrators'], parse: parseRunning },
  });
