import { rowMarks, type LogRow } from '../access.ts';
import { actCodes, type CodedRows } from './coded-rows.ts';
import type { Dictionaries } from './dictionaries.ts';
import { dayNumberOf, secondOf } from './day-number.ts';

/** Writes a row as a profile reads it into a batch that has room for it. */
export const createLogRowCoder = (dictionaries: Dictionaries): ((row: LogRow, into: CodedRows) => void) => {
  const accounts = new Map<string, number>();
  const accountOf = (text: string): number => {
    const known = accounts.get(text);
    if (known !== undefined) return known;
    const code = dictionaries.account(text);
    accounts.set(text, code);
    return code;
  };
  return (row, into) => {
    const at = into.length++;
    into.line[at] = row.line;
    into.day[at] = dayNumberOf(row.at);
    into.second[at] = secondOf(row.at);
    into.account[at] = accountOf(row.employeeId);
    into.client[at] = dictionaries.client(row.clientId, row.clientName);
    into.name[at] = dictionaries.name(row.clientName);
    into.unit[at] = dictionaries.unit(row.unit);
    into.act[at] = actCodes.indexOf(row.act);
    into.actText[at] = dictionaries.text(row.actText);
    into.part[at] = dictionaries.text(row.part);
    into.ipAddress[at] = dictionaries.text(row.ipAddress ?? '');
    into.workstation[at] = dictionaries.text(row.workstation ?? '');
    into.marks[at] = row.marks.reduce((bits, mark) => bits | (1 << rowMarks.indexOf(mark)), 0);
  };
};
