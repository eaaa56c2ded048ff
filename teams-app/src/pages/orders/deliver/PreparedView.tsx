import { Body1Strong, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { RegisterName } from '@loggkontroll/core/log';
import { gapWords, rejectedWords, useSay } from '@loggkontroll/ui/components/log-review';
import { formatDayRange, formatDays } from '@loggkontroll/ui/texts';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { PreparedDelivery } from '../../../workers/make-delivery.ts';
import { missingDays, missingRanges } from './cautions.ts';
import type { Caution } from './cautions.ts';
import type { ChosenFiles } from './chosen-files.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { margin: 0, paddingInlineStart: '1.2em' },
  rest: { color: tokens.colorNeutralForeground2 },
});

const systemWords = (t: TFunction<'deliver'>, profile: string): string => {
  const known = (['treserva', '1177', 'rivta', 'fhir', 'generic'] as const).find((name) => name === profile);
  return known ? t(`system.${known}`) : profile;
};

/** Why nothing is kept: a day that is not in the log says nothing of who was there. */
const noRows = (facts: PreparedDelivery['facts']) => {
  if (!('days' in facts.order)) return 'kept.noneInPeriod';
  const missing = missingDays(facts).length;
  if (missing === 0) return 'kept.none';
  return missing === facts.order.days.length ? 'kept.noDays' : 'kept.noneOfDays';
};

/** Who has read about a client, or at an event, is for the reviewer to see. */
const namesEmployees = ({ order }: PreparedDelivery['facts']): boolean =>
  'days' in order || order.of === 'employees';

/** What was read and what of it is kept, what the registers explain of it, what could not be read, what the receiver is told; and what has to be confirmed first. */
export const PreparedView = ({
  prepared,
  logNames,
  registers,
  cautions,
  confirmed,
  confirm,
}: {
  readonly prepared: PreparedDelivery;
  /** What the logs are called, in the order in which they were read. */
  readonly logNames: readonly string[];
  readonly registers: ChosenFiles['registers'];
  readonly cautions: readonly Caution[];
  readonly confirmed: ReadonlySet<Caution>;
  readonly confirm: (caution: Caution, yes: boolean) => void;
}) => {
  const { t } = useTranslation('deliver');
  const { t: say, language } = useSay();
  const styles = useStyles();
  const { facts, accesses, explained } = prepared;
  const registerName = (register: RegisterName): string => registers[register]?.name ?? '';
  const names = { log: (index: number) => logNames[index] ?? '', register: registerName };
  const said = [...gapWords(say, language, facts), ...rejectedWords(say, facts, names)];
  const { order } = facts;
  const year = 'days' in order ? order.days[0] : undefined;
  /** The whole file can be one person's log: then its length is not said either (R1). */
  const isOfOne = facts.employees.length < 2;
  const files = [
    ...facts.sources.map((log, index) => ({
      ...log,
      name: names.log(index),
      what: systemWords(t, log.profile),
    })),
    ...facts.registers.map((each) => ({
      ...each,
      name: registerName(each.register),
      what: t(`register.${each.register}`),
    })),
  ];
  const read = files.map(({ name, what, rows, rejected }) => ({
    name: `${name} (${what})`,
    rows: isOfOne ? t('kept.readOfOne') : t('kept.read', { count: rows }),
    rejected: rejected === 0 ? '' : t('kept.rejected', { count: rejected }),
  }));
  /** How many rows is not said of one person (R1). */
  const keptRows =
    facts.employees.length > 1
      ? t('kept.rows', { count: accesses })
      : t('days' in order ? 'kept.rowsOfOne' : 'kept.rowsInPeriod');
  const missing =
    'days' in order
      ? formatDays(language, missingDays(facts), year)
      : missingRanges(facts)
          .map(({ from, to }) => formatDayRange(language, from, to))
          .join(', ');
  return (
    <section className={styles.root} aria-label={t('kept.title')}>
      <Body1Strong as="h3">{t('kept.title')}</Body1Strong>
      <ul className={styles.list}>
        <li>{accesses === 0 ? t(noRows(facts)) : keptRows}</li>
        {namesEmployees(facts) && (
          <li>{t('employees', { names: facts.employees.map(({ name }) => name).join(', ') })}</li>
        )}
        <li>
          {'days' in order
            ? t('days', { days: formatDays(language, order.days, year) })
            : t('period', { period: formatDayRange(language, order.from, order.to) })}
        </li>
      </ul>
      <div className={styles.rest}>{t('kept.rest')}</div>
      <Body1Strong as="h3">{t('kept.files')}</Body1Strong>
      <ul className={styles.list}>
        {read.map(({ name, rows, rejected }) => (
          <li key={name}>
            {name}: {[rows, rejected].filter(Boolean).join(', ')}.
          </li>
        ))}
      </ul>
      {explained && (
        <>
          <Body1Strong as="h3">{t('kept.explained')}</Body1Strong>
          <div>{t('kept.share', { ...explained })}</div>
          {explained.accesses < 100 && <div className={styles.rest}>{t('kept.shareHelp')}</div>}
        </>
      )}
      {said.length > 0 && (
        <>
          <Body1Strong as="h3">{t('kept.said')}</Body1Strong>
          <ul className={styles.list}>
            {said.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      {cautions.map((caution) => (
        <Checkbox
          key={caution}
          label={t(`confirm.${caution}`, { days: missing })}
          checked={confirmed.has(caution)}
          onChange={(_, data) => confirm(caution, data.checked === true)}
        />
      ))}
    </section>
  );
};
