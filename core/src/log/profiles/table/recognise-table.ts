import { delimiters, fieldsOf } from '../../text/fields.ts';
import { createHeaderSearch, type HeaderFault } from '../../text/header-search.ts';
import type { Stated } from '../stated.ts';
import type { FileHead, Recognition } from '../recognition.ts';
import type { LogColumn } from './columns.ts';
import { missingDemanded, titlesOf, type TableLog } from './table-log.ts';

/** Whether the beginning of a file has the header of `log`. */
export const recogniseTable = (log: TableLog, { text }: FileHead, stated: Stated): Recognition => {
  const search = createHeaderSearch(log.names, (found) => missingDemanded(log, found, stated));
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line.trim() === '') continue;
    const cuts = delimiters.map((delimiter) => fieldsOf(line, delimiter) ?? []);
    if (search.offer(cuts, line)) return { kind: 'yes' };
    if (search.over()) break;
  }
  return recognitionOf(log, search.fault());
};

/** What a search without a header tells of the file. */
const recognitionOf = (log: TableLog, fault: HeaderFault<LogColumn>): Recognition => {
  switch (fault.code) {
    case 'columns-missing':
      return { kind: 'lacks', found: fault.found, columns: titlesOf(log, fault.missing) };
    case 'columns-twice':
      return { kind: 'yes' };
    case 'empty':
    case 'no-header':
      return { kind: 'no' };
  }
};
