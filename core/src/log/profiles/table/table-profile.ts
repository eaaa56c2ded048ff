import type { LogProfile } from '../profile.ts';
import { openTable } from './open-table.ts';
import { recogniseTable } from './recognise-table.ts';
import type { TableLog } from './table-log.ts';

/** The profile of a record system whose logs are tables. */
export const tableProfile = (log: TableLog): LogProfile => ({
  name: log.name,
  table: log,
  recognise: (head, stated = {}) => recogniseTable(log, head, stated),
  open: (sink, stated = {}) => openTable(log, sink, stated),
});
