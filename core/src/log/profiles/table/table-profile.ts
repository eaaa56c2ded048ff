import type { LogProfile } from '../profile.ts';
import { createTableReading } from './read-table.ts';
import { recogniseTable } from './recognise-table.ts';
import { missingDemanded, type TableLog } from './table-log.ts';
import { openTextTable } from './text-table.ts';

/** The profile of a record system whose logs are tables. */
export const tableProfile = (log: TableLog): LogProfile => ({
  name: log.name,
  table: log,
  recognise: (head, stated = {}) => recogniseTable(log, head, stated),
  open: (sink, stated = {}) =>
    openTextTable(log, (found) => missingDemanded(log, found, stated), createTableReading(log, sink, stated)),
});
