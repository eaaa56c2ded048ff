import { fewBelow, goneRows, keptKinds } from '@loggkontroll/core/retention';
import type { GoneRow, GoneTotals, KeptKind } from '@loggkontroll/core/retention';
import type { ReportTable } from '@loggkontroll/ui/documents';
import type { TFunction } from 'i18next';
import { addUp, amountOf, sayAmount } from './amount.ts';
import type { Amount } from './amount.ts';

const shownYears = 5;

/** Of these a small number could point somebody out. */
const discreetKinds: readonly KeptKind[] = ['targeted', 'extract', 'case-request', 'case'];

const amountIn = (rows: readonly GoneRow[], kind: KeptKind): Amount => {
  const count = rows.filter((row) => row.kind === kind).reduce((sum, { matters }) => sum + matters, 0);
  return amountOf(discreetKinds.includes(kind) && count > 0 && count < fewBelow ? 'few' : count);
};

/** What has gone, by kind and year, the latest first and what is older as one; undefined where nothing has. */
export const goneTable = (
  t: TFunction<'retention'>,
  totals: GoneTotals | undefined,
): ReportTable | undefined => {
  const rows = totals === undefined ? [] : goneRows(totals);
  if (rows.length === 0) return undefined;
  const years = [...new Set(rows.map(({ year }) => year))];
  const shown = years.slice(0, shownYears);
  const columns = [
    ...shown.map((year) => rows.filter((row) => row.year === year)),
    ...(years.length > shownYears ? [rows.filter(({ year }) => !shown.includes(year))] : []),
  ];
  const kinds = keptKinds.filter((kind) => rows.some((row) => row.kind === kind));
  const cell = (amount: Amount): string | number =>
    amount.few === 0 ? amount.atLeast : sayAmount(t, amount);
  const amountsOf = (kind: KeptKind): readonly Amount[] => columns.map((column) => amountIn(column, kind));
  return {
    title: t('gone.title'),
    note: t('gone.note'),
    columns: [
      t('gone.what'),
      ...shown.map(String),
      ...(years.length > shownYears ? [t('gone.earlier')] : []),
    ],
    rows: [
      ...kinds.map((kind) => [t(`kind.${kind}`), ...amountsOf(kind).map(cell)]),
      [t('gone.all'), ...columns.map((column) => cell(addUp(kinds.map((kind) => amountIn(column, kind)))))],
      [t('gone.records'), ...columns.map((column) => column.reduce((sum, { records }) => sum + records, 0))],
    ],
  };
};
