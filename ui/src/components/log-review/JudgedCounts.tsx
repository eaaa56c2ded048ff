import { makeStyles, tokens } from '@fluentui/react-components';
import { verdicts } from '@loggkontroll/core/log';
import type { Verdict } from '@loggkontroll/core/log';
import type { JudgementCounts } from '@loggkontroll/core/workflow';
import type { ReactElement } from 'react';
import { useSay } from './texts/index.ts';
import { VerdictMark } from './VerdictMark.tsx';

const useStyles = makeStyles({
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  counts: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  count: { display: 'flex', justifyContent: 'space-between', maxWidth: '280px' },
});

const columns: Readonly<Record<Verdict, keyof JudgementCounts>> = {
  direct: 'direct',
  administrative: 'administrative',
  'other-authority': 'otherAuthority',
  'other-reason': 'otherReason',
  suspicion: 'suspicion',
};

/** Which answers the flow has come to, and of how many rows each: of one person only which (R1). */
export const JudgedCounts = ({
  counts,
  employees,
}: {
  readonly counts: JudgementCounts;
  readonly employees: number;
}): ReactElement | null => {
  const { t } = useSay();
  const styles = useStyles();
  const given = verdicts.filter((verdict) => counts[columns[verdict]] > 0);
  if (given.length === 0) return null;
  return (
    <div>
      <div className={styles.term}>{t('logReview:form.judged')}</div>
      <ul className={styles.counts}>
        {given.map((verdict) => (
          <li key={verdict} className={styles.count}>
            <VerdictMark standing={verdict} /> {employees > 1 && <span>{counts[columns[verdict]]}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
};
