import { heading, list, paragraph, table } from '../blocks.ts';
import type { Frame } from '../frame.ts';
import type { Block } from '../model.ts';
import { dayAndYear } from '../times.ts';
import type { ClientExtractData, ExtractAccess } from './data.ts';
import { operationWords } from './rows.ts';

const standings = ['explained', 'inquiry', 'not-explained', 'not-assessed'] as const;

/** The accesses by what is said of their operation, in the order in which each comes first. */
const byOperation = (
  frame: Frame,
  accesses: readonly ExtractAccess[],
): readonly (readonly [operation: string, accesses: readonly ExtractAccess[]])[] => {
  const found = new Map<string, ExtractAccess[]>();
  for (const access of accesses) {
    const operation = operationWords(frame, access);
    const known = found.get(operation);
    if (known) known.push(access);
    else found.set(operation, [access]);
  }
  return [...found];
};

/** Whether more than one employee is behind some accesses: else their number would tell how much that one has done (R1). */
const areOfSeveral = (accesses: readonly ExtractAccess[]): boolean =>
  new Set(accesses.map(({ who }) => who)).size > 1;

/**
 * How often, from which operations and with what standing: counted by operation, never by employee (R1), and not at all
 * where one employee alone is counted.
 */
export const summaryBlocks = (frame: Frame, { accesses }: ClientExtractData): readonly Block[] => {
  const { t, language } = frame;
  const title = heading(t('clientExtract:summary.title'));
  if (accesses.length === 0) return [title, paragraph(t('clientExtract:summary.nobody'))];
  const day = (access: ExtractAccess | undefined): string =>
    access ? dayAndYear(language, access.at.slice(0, 10)) : '';
  const operations = byOperation(frame, accesses);
  const isCounted = areOfSeveral(accesses);
  const areOperationsCounted = operations.every(([, own]) => areOfSeveral(own));
  const counted = standings
    .map((is) => [is, accesses.filter(({ standing }) => standing?.is === is).length] as const)
    .filter(([, count]) => count > 0)
    .map(([is, count]) => t(`clientExtract:summary.${is}`, { count }));
  return [
    title,
    paragraph(
      isCounted
        ? t('clientExtract:summary.total', { count: accesses.length })
        : t('clientExtract:summary.uncounted'),
    ),
    ...(isCounted && counted.length > 0 ? [list(counted)] : []),
    table(
      [
        t('clientExtract:summary.column.operation'),
        ...(areOperationsCounted ? [t('clientExtract:summary.column.times')] : []),
        t('clientExtract:summary.column.first'),
        t('clientExtract:summary.column.last'),
      ],
      operations.map(([operation, own]) => [
        operation,
        ...(areOperationsCounted ? [String(own.length)] : []),
        day(own[0]),
        day(own.at(-1)),
      ]),
    ),
  ];
};
