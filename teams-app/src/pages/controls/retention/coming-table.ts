import type { IsoDate } from '@loggkontroll/core/calendar';
import type { Source } from '@loggkontroll/core/policy';
import type { Forecast } from '@loggkontroll/core/retention';
import type { ReportTable } from '@loggkontroll/ui/documents';
import type { TFunction } from 'i18next';
import { addUp, amountOf, sayAmount } from './amount.ts';
import type { Amount } from './amount.ts';
import { goesWithin, horizonNames } from './coming.ts';
import type { RuleRows } from './rules.ts';

const saySource = (t: TFunction<'retention'>, { policyId, years, source }: RuleRows): string => {
  if (policyId === undefined || years === undefined) return '–';
  return source === undefined ? t('source.formerly') : saidSource(t, source);
};

const saidSource = (t: TFunction<'retention'>, source: Source): string =>
  source.by === 'routine' ? t('source.routine', { section: source.section }) : t(`source.${source.by}`);

/** What goes when, by kind, routine and rule, as a table. A number stands as one, what is few in words. */
export const comingTable = (
  t: TFunction<'retention'>,
  rules: readonly RuleRows[],
  { today, routine }: { readonly today: IsoDate; readonly routine: (policyId: string) => string },
): ReportTable => {
  const cell = (amount: Amount): string | number =>
    amount.few === 0 ? amount.atLeast : sayAmount(t, amount);
  return {
    title: t('table.title'),
    note: t('table.note'),
    columns: [
      ...(['what', 'routine', 'rule', 'source'] as const).map((column) => t(`table.${column}`)),
      ...horizonNames.map((horizon) => t(`within.${horizon}`)),
      t('table.all'),
    ],
    rows: rules.map((rule) => [
      t(`kind.${rule.kind}`),
      rule.policyId === undefined ? t('noRoutine') : routine(rule.policyId),
      sayRule(t, rule),
      saySource(t, rule),
      ...horizonNames.map((horizon) => cell(goesWithin(rule.rows, today, horizon))),
      cell(addUp(rule.rows.map(({ matters }) => amountOf(matters)))),
    ]),
  };
};

const sayRule = (t: TFunction<'retention'>, { kind, years }: RuleRows): string => {
  if (years !== undefined) return t('years', { count: years });
  return t(kind === 'signature' ? 'whenEmpty' : 'noRule');
};

/** Whether there is anything to tell of. */
export const isEmpty = ({ rows, withCases }: Forecast): boolean => rows.length === 0 && withCases === 0;
