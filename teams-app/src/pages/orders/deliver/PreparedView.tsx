import { Body1Strong, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { gapWords, rejectedWords, useSay } from '@loggkontroll/ui/components/log-review';
import { formatDays } from '@loggkontroll/ui/texts';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { PreparedDelivery } from '../../../workers/make-delivery.ts';
import { missingDays } from './cautions.ts';
import type { Caution } from './cautions.ts';

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
const noRows = (facts: PreparedDelivery['facts']): 'kept.none' | 'kept.noneOfDays' | 'kept.noDays' => {
  const missing = missingDays(facts).length;
  if (missing === 0) return 'kept.none';
  return missing === facts.order.days.length ? 'kept.noDays' : 'kept.noneOfDays';
};

/** What was read and what of it is kept, what the registers explain of it, what could not be read, what the receiver is told; and what has to be confirmed first. */
export const PreparedView = ({
  prepared,
  logNames,
  cautions,
  confirmed,
  confirm,
}: {
  readonly prepared: PreparedDelivery;
  /** What the logs are called, in the order in which they were read. */
  readonly logNames: readonly string[];
  readonly cautions: readonly Caution[];
  readonly confirmed: ReadonlySet<Caution>;
  readonly confirm: (caution: Caution, yes: boolean) => void;
}) => {
  const { t } = useTranslation('deliver');
  const { t: say, language } = useSay();
  const styles = useStyles();
  const { facts, accesses, explained } = prepared;
  const said = [...gapWords(say, language, facts), ...rejectedWords(say, facts)];
  const [year] = facts.order.days;
  const read = facts.sources.map(({ profile, rows, rejected }, index) => ({
    name: logNames[index] ?? '',
    system: systemWords(t, profile),
    rows: t('kept.read', { count: rows }),
    rejected: rejected === 0 ? '' : t('kept.rejected', { count: rejected }),
  }));
  return (
    <section className={styles.root} aria-label={t('kept.title')}>
      <Body1Strong as="h3">{t('kept.title')}</Body1Strong>
      <ul className={styles.list}>
        <li>{accesses === 0 ? t(noRows(facts)) : t('kept.rows', { count: accesses })}</li>
        <li>{t('employees', { names: facts.employees.map(({ name }) => name).join(', ') })}</li>
        <li>{t('days', { days: formatDays(language, facts.order.days, year) })}</li>
      </ul>
      <div className={styles.rest}>{t('kept.rest')}</div>
      <Body1Strong as="h3">{t('kept.files')}</Body1Strong>
      <ul className={styles.list}>
        {read.map(({ name, system, rows, rejected }) => (
          <li key={name}>
            {name} ({system}): {[rows, rejected].filter(Boolean).join(', ')}.
          </li>
        ))}
      </ul>
      {explained && (
        <>
          <Body1Strong as="h3">{t('kept.explained')}</Body1Strong>
          <div>{t('kept.share', { ...explained })}</div>
          <div className={styles.rest}>{t('kept.shareHelp')}</div>
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
          label={t(`confirm.${caution}`, { days: formatDays(language, missingDays(facts), year) })}
          checked={confirmed.has(caution)}
          onChange={(_, data) => confirm(caution, data.checked === true)}
        />
      ))}
    </section>
  );
};
