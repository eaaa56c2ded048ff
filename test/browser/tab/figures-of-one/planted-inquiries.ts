import { logHeader } from '../../review/given-log.ts';
import { marked } from '../extract-walk.ts';
import { planted } from './planted.ts';
import type { Said } from './planted.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** A log in which one employee has read about the marked client, each time in a minute of its own. */
export const plantedExtract = (days: readonly string[]): string => {
  const perDay = Math.ceil(planted.ofOneClient / days.length);
  const rows = Array.from({ length: planted.ofOneClient }, (_, index) => {
    const minute = index % perDay;
    const time = `${two(8 + Math.floor(minute / 60))}:${two(minute % 60)}:00`;
    const day = days[Math.floor(index / perDay)];
    return `${day};${time};${marked.accounts[0]};${marked.number};${marked.name};Björken;Läst;Journal`;
  });
  return [logHeader, ...rows, ''].join('\r\n');
};

/** What a kept log, or the judgements of one, says beside its rows and duties, which name others by their places. */
export const besideTheRows = ({ where, text }: Said): Said => {
  const { accesses, judged, duties: _, ...rest } = JSON.parse(text) as Record<string, unknown>;
  if (!Array.isArray(accesses) && !Array.isArray(judged)) throw new Error(`${where} has no rows.`);
  return { where, text: JSON.stringify(rest).replaceAll(',', ',\n') };
};
