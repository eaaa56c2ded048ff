import {
  Button,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  Subtitle2,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { countJudgements, prefilledResult } from '@loggkontroll/core/log';
import type { Judgements } from '@loggkontroll/core/log';
import type { BreachReport, JudgementCounts, ReviewResult } from '@loggkontroll/core/workflow';
import { useState } from 'react';
import type { FormEvent, ReactElement, ReactNode } from 'react';
import { JudgedCounts } from './JudgedCounts.tsx';
import { useSay } from './texts/index.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '640px',
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
    gap: tokens.spacingVerticalM,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, fontSize: tokens.fontSizeBase400, overflowWrap: 'anywhere' },
  outcome: { fontWeight: tokens.fontWeightSemibold },
  date: { maxWidth: '220px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface ReviewFormProps {
  readonly judgements: Judgements;
  readonly employees: number;
  readonly reviewer: string;
  /** ISO date in Sweden. */
  readonly today: string;
  /** P16: true where a remark is always reported as a breach. */
  readonly breachAlways: boolean;
  /** Of a client extract's log, which stays until the client has the extract. */
  readonly ofExtract?: boolean;
  readonly busy: boolean;
  /** Why it was not registered, where the page knows. */
  readonly message?: ReactNode;
  readonly onBack: () => void;
  readonly onRegister: (result: ReviewResult, counts: JudgementCounts) => void;
}

type Reported = BreachReport['status'];

/** The review form (FFS 6.5), filled in from the judgements. */
export const ReviewForm = ({
  judgements,
  employees,
  reviewer,
  today,
  breachAlways,
  ofExtract = false,
  busy,
  message,
  onBack,
  onRegister,
}: ReviewFormProps): ReactElement => {
  const { t } = useSay();
  const styles = useStyles();
  const counts = countJudgements(judgements);
  const prefilled = prefilledResult(counts, { employees, today });
  const [finishedOn, setFinishedOn] = useState(today);
  const [reported, setReported] = useState<Reported>('to-be-reported');
  const [persons, setPersons] = useState('');
  const [personsRefused, setPersonsRefused] = useState(false);
  const remark = prefilled.outcome === 'remark';

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const number = /^\d{1,6}$/.test(persons.trim()) ? Number(persons) : 0;
    if (remark && reported === 'reported' && number < 1) {
      setPersonsRefused(true);
      return;
    }
    const status = remark ? reported : 'not-applicable';
    const breach: BreachReport = status === 'reported' ? { status, persons: number } : { status };
    onRegister({ ...prefilled, finishedOn, breach }, counts);
  };

  return (
    <form className={styles.root} onSubmit={submit} noValidate>
      <Subtitle2 as="h2">{t('logReview:form.title')}</Subtitle2>
      {counts.unjudged > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('logReview:form.unjudged')}</MessageBarBody>
        </MessageBar>
      )}
      <dl className={styles.facts}>
        <div>
          <dt className={styles.term}>{t('logReview:form.outcome')}</dt>
          <dd className={`${styles.value} ${styles.outcome}`}>
            {t(remark ? 'logReview:form.remark' : 'logReview:form.noRemark')}
          </dd>
        </div>
        <div>
          <dt className={styles.term}>{t('logReview:form.employees')}</dt>
          <dd className={styles.value}>{employees}</dd>
        </div>
        {employees > 1 && (
          <div>
            <dt className={styles.term}>{t('logReview:form.accesses')}</dt>
            <dd className={styles.value}>{prefilled.accesses}</dd>
          </div>
        )}
        <div>
          <dt className={styles.term}>{t('logReview:form.reviewer')}</dt>
          <dd className={styles.value}>{reviewer}</dd>
        </div>
      </dl>
      <div>
        <JudgedCounts counts={counts} employees={employees} />
        <div className={styles.term}>{t('logReview:form.because')}</div>
      </div>
      <Field label={t('logReview:form.finishedOn')} className={styles.date}>
        <Input type="date" value={finishedOn} max={today} onChange={(_, data) => setFinishedOn(data.value)} />
      </Field>
      {remark && (
        <Field
          label={t('logReview:form.breach.title')}
          hint={t(breachAlways ? 'logReview:form.breach.help' : 'logReview:form.breach.helpOpen')}
        >
          <RadioGroup value={reported} onChange={(_, data) => setReported(data.value as Reported)}>
            <Radio value="to-be-reported" label={t('logReview:form.breach.notYet')} />
            <Radio value="reported" label={t('logReview:form.breach.reported')} />
            {!breachAlways && <Radio value="not-applicable" label={t('logReview:form.breach.none')} />}
          </RadioGroup>
        </Field>
      )}
      {remark && reported === 'reported' && (
        <Field
          className={styles.date}
          label={t('logReview:form.breach.persons')}
          required
          {...(personsRefused ? { validationMessage: t('logReview:form.breach.personsMissing') } : {})}
        >
          <Input
            inputMode="numeric"
            value={persons}
            onChange={(_, data) => {
              setPersons(data.value);
              setPersonsRefused(false);
            }}
          />
        </Field>
      )}
      <div>{t(`logReview:form.next.${ofExtract ? 'extract' : 'log'}.${remark ? 'remark' : 'noRemark'}`)}</div>
      {message}
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabledFocusable={busy}>
          {t(busy ? 'logReview:form.submitting' : 'logReview:form.submit')}
        </Button>
        <Button onClick={onBack}>{t('logReview:form.back')}</Button>
      </div>
    </form>
  );
};
