import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Delivery, Judgement, Judgements } from '@loggkontroll/core/log';
import { formatDay } from '@loggkontroll/ui/texts';
import type { ReactElement } from 'react';
import { AccessFacts } from './AccessFacts.tsx';
import { FlowQuestions } from './FlowQuestions.tsx';
import { onlyAccess } from './model/rows.ts';
import type { Row } from './model/rows.ts';
import { judgementOf, standingOf } from './model/standing.ts';
import type { Standing } from './model/standing.ts';
import {
  clientName,
  clientNumber,
  employeeName,
  noRelationWords,
  relationWords,
  shiftWords,
} from './model/words.ts';
import { useSay } from './texts/index.ts';
import { VerdictMark } from './VerdictMark.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  muted: { color: tokens.colorNeutralForeground2 },
  title: {
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase400,
    overflowWrap: 'anywhere',
  },
  facts: {
    '@container log-review (max-width: 799px)': { display: 'none' },
    margin: 0,
    paddingInlineStart: '1.1em',
    color: tokens.colorNeutralForeground1,
  },
  judged: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  reason: { width: '100%', overflowWrap: 'anywhere' },
});

export interface JudgePanelProps {
  readonly row: Row | undefined;
  readonly delivery: Delivery;
  readonly judgements: Judgements;
  /** How many noes the flow has come to. */
  readonly noes: number;
  readonly onNo: () => void;
  readonly onJudge: (judgement: Judgement) => void;
  readonly onClear: () => void;
  /** True while another reason is being written. */
  readonly writing: boolean;
  readonly setWriting: (writing: boolean) => void;
}

const scopeOf = (one: boolean, standing: Standing) => {
  if (one) return 'logReview:judge.one';
  return standing === 'mixed' ? 'logReview:judge.groupRest' : 'logReview:judge.group';
};

/** What is chosen, beside what the registers say of it, and the four questions. */
export const JudgePanel = ({ row, delivery, judgements, ...flow }: JudgePanelProps): ReactElement => {
  const { t, language } = useSay();
  const styles = useStyles();
  if (row?.kind !== 'client' && row?.kind !== 'access') {
    return <p className={styles.muted}>{t('logReview:judge.nothingChosen')}</p>;
  }
  const { day, group } = row;
  const relations = relationWords(t, language, day, group.client);
  const access = row.kind === 'access' ? row.access : onlyAccess(group);
  const one = access && judgementOf(judgements, access.n);
  const standing = standingOf(judgements, access ? { accesses: [access] } : group);
  return (
    <div className={styles.root}>
      <div>
        <Caption1 className={styles.muted}>
          {employeeName(delivery, group.employee)} · {formatDay(language, group.day, group.day)}
        </Caption1>
        <div className={styles.title}>{clientName(t, delivery, group.client)}</div>
        <Caption1 className={styles.muted}>{clientNumber(delivery, group.client)}</Caption1>
      </div>
      <ul className={styles.facts}>
        <li>{shiftWords(t, delivery, day)}</li>
        {(relations.length > 0 ? relations : [noRelationWords(t, delivery)]).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {access && <AccessFacts access={access} />}
      {standing !== 'none' && (
        <div className={styles.judged}>
          <VerdictMark standing={standing} />
          <Button size="small" onClick={flow.onClear}>
            {t('logReview:judge.clear')}
          </Button>
          {one?.reason !== undefined && <div className={styles.reason}>{one.reason}</div>}
        </div>
      )}
      <FlowQuestions
        scope={t(scopeOf(access !== undefined, standing))}
        verdict={standing === 'none' || standing === 'mixed' || standing === 'several' ? undefined : standing}
        {...flow}
      />
    </div>
  );
};
