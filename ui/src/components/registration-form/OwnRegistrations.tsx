import {
  Button,
  MessageBar,
  MessageBarBody,
  Text,
  makeStyles,
  mergeClasses,
  tokens,
  useId,
} from '@fluentui/react-components';
import type { Registration, ReviewResult } from '@loggkontroll/core/workflow';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { dayInSweden, formatPeriod, formatShortDay } from '@loggkontroll/ui/texts';
import type { Save } from '../saving/index.ts';
import { CorrectionDialog } from './CorrectionDialog.tsx';
import type { PolicyChoice } from './form-choices.ts';
import { useSay } from './texts/index.ts';
import type { Say } from './texts/index.ts';

/** Below this width of its own place, each registration is a block with its column names beside the values. */
const narrow = '@container registrations (max-width: 640px)';

const useStyles = makeStyles({
  root: { containerType: 'inline-size', containerName: 'registrations' },
  heading: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    margin: `0 0 ${tokens.spacingVerticalM}`,
  },
  table: { width: '100%', borderCollapse: 'collapse', [narrow]: { display: 'block' } },
  head: { [narrow]: { display: 'none' } },
  body: { [narrow]: { display: 'block' } },
  column: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
    padding: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
  },
  row: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { display: 'block', paddingBlock: tokens.spacingVerticalM },
  },
  cell: {
    verticalAlign: 'top',
    padding: tokens.spacingHorizontalS,
    [narrow]: {
      display: 'grid',
      gridTemplateColumns: '6.5em 1fr',
      paddingBlock: tokens.spacingVerticalXS,
      '::before': { content: 'attr(data-label)', color: tokens.colorNeutralForeground2 },
    },
  },
  act: {
    [narrow]: { display: 'block', paddingInlineStart: 'calc(6.5em + 8px)', '::before': { display: 'none' } },
  },
  lines: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** A registration with the name of its unit. */
export interface OwnRegistration {
  readonly registration: Registration;
  readonly unitName: string;
}

export interface OwnRegistrationsProps {
  /** Newest first. */
  readonly own: readonly OwnRegistration[];
  readonly policies: readonly PolicyChoice[];
  /** ISO date in Sweden. */
  readonly today: string;
  readonly correct: (registrationId: string, result: ReviewResult, reason: string) => Save;
}

const outcomeNote = (t: Say, { employees, breach }: ReviewResult): string =>
  [
    t('registrationForm:own.counts', { count: employees }),
    breach.status === 'reported'
      ? t('registrationForm:own.breachReported', { count: breach.persons })
      : undefined,
    breach.status === 'to-be-reported' ? t('registrationForm:own.breachToReport') : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(', ');

/** What the person has registered, to be looked up and corrected. */
export const OwnRegistrations = ({ own, policies, today, correct }: OwnRegistrationsProps): ReactElement => {
  const { t, language } = useSay();
  const styles = useStyles();
  const id = useId('own-registrations');
  const [corrected, setCorrected] = useState(false);
  const breachAlways = (policyId: string): boolean =>
    policies.find((policy) => policy.policyId === policyId)?.breachAlways ?? false;
  const columns = ['finished', 'unit', 'control', 'outcome', 'state', 'act'] as const;
  const row = ({ registration, unitName }: OwnRegistration): ReactElement => {
    const { registrationId, result, corrections } = registration;
    const period = formatPeriod(language, registration.period);
    const kind = t(`common:controlKind.${registration.kind}`);
    const last = corrections.at(-1);
    const cell = (column: (typeof columns)[number], content: ReactElement | string): ReactElement => (
      <td
        role="cell"
        className={mergeClasses(styles.cell, column === 'act' && styles.act)}
        data-label={t(`registrationForm:own.${column}`)}
      >
        {content}
      </td>
    );
    return (
      <tr key={registrationId} role="row" className={styles.row}>
        {cell('finished', formatShortDay(language, result.finishedOn))}
        {cell('unit', unitName)}
        {cell(
          'control',
          <span className={styles.lines}>
            <span>{kind}</span>
            <span className={styles.quiet}>{period}</span>
          </span>,
        )}
        {cell(
          'outcome',
          <span className={styles.lines}>
            <span>{t(`common:outcome.${result.outcome}`)}</span>
            <span className={styles.quiet}>{outcomeNote(t, result)}</span>
          </span>,
        )}
        {cell(
          'state',
          last
            ? t('registrationForm:own.corrected', { day: formatShortDay(language, dayInSweden(last.at)) })
            : t('registrationForm:own.registered'),
        )}
        {cell(
          'act',
          <CorrectionDialog
            registration={registration}
            name={`${kind}, ${unitName}, ${period}`}
            today={today}
            breachAlways={breachAlways(registration.policyId)}
            correct={correct}
            corrected={() => setCorrected(true)}
          >
            <Button
              size="small"
              aria-label={t('registrationForm:own.correctFor', { unit: unitName, period })}
            >
              {t('registrationForm:own.correct')}
            </Button>
          </CorrectionDialog>,
        )}
      </tr>
    );
  };
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {t('registrationForm:own.title')}
      </h3>
      <div role="status">
        {corrected && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{t('registrationForm:correction.saved')}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {own.length === 0 ? (
        <Text>{t('registrationForm:own.empty')}</Text>
      ) : (
        <table role="table" className={styles.table} aria-labelledby={id}>
          <thead role="rowgroup" className={styles.head}>
            <tr role="row">
              {columns.map((column) => (
                <th key={column} role="columnheader" scope="col" className={styles.column}>
                  {t(`registrationForm:own.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup" className={styles.body}>
            {own.map(row)}
          </tbody>
        </table>
      )}
    </section>
  );
};
