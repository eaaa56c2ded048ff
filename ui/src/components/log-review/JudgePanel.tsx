import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Delivery, Judgement, Judgements } from '@loggkontroll/core/log';
import { formatDay } from '@loggkontroll/ui/texts';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { Language } from '@loggkontroll/ui/texts';
import { AcceptOffer } from './AcceptOffer.tsx';
import { AccessFacts } from './AccessFacts.tsx';
import { DayPicture } from './DayPicture.tsx';
import { FlowQuestions } from './FlowQuestions.tsx';
import type { Suggestion } from './FlowQuestions.tsx';
import { evidenceSentences, reasonWords } from './model/reason-words.ts';
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
  visitWords,
} from './model/words.ts';
import { ReasonList } from './ReasonList.tsx';
import { useSay } from './texts/index.ts';
import type { Say } from './texts/index.ts';
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
  readonly row: JudgedRow;
  /** The log has been screened: it has reasons. */
  readonly screened: boolean;
  /** The day's picture is drawn here, when no heading has it. */
  readonly pictured: boolean;
  /** True while the evidence is shown. */
  readonly evidence: boolean;
  readonly setEvidence: (shown: boolean) => void;
  /** Judges what the registers explain of the row's day. */
  readonly onAccept: () => void;
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

/** A row on which something can be judged. */
export type JudgedRow = Extract<Row, { kind: 'client' | 'access' }>;

const scopeOf = (row: JudgedRow, one: boolean, standing: Standing) => {
  if (one) return 'logReview:judge.one';
  const rest = standing === 'mixed';
  if (row.kind === 'client' && row.ranked) return `logReview:judge.${rest ? 'alikeRest' : 'alike'}` as const;
  return `logReview:judge.${rest ? 'groupRest' : 'group'}` as const;
};

/** What the registers suggest: a yes to the question that the explanation answers or, without one, that a visit does. */
const suggestionOf = (t: Say, language: Language, { day, group }: JudgedRow): Suggestion | undefined => {
  const explanation = group.accesses[0]?.explanation;
  if (explanation) {
    const evidence = evidenceSentences(t, language, explanation.evidence).join(' ');
    return { question: explanation.kind, words: t('logReview:judge.suggested', { evidence }) };
  }
  const evidence = visitWords(t, day, group.client);
  return evidence === ''
    ? undefined
    : { question: 'direct', words: t('logReview:judge.suggestedByVisit', { evidence }) };
};

/** What is chosen, beside what the registers say of it and why it is to be looked at, and the four questions. */
export const JudgePanel = ({
  row,
  screened,
  pictured,
  evidence,
  setEvidence,
  onAccept,
  delivery,
  judgements,
  ...flow
}: JudgePanelProps): ReactElement => {
  const { t, language } = useSay();
  const styles = useStyles();
  const { day, group } = row;
  const access = row.kind === 'access' ? row.access : onlyAccess(group);
  const chosen = access ? { ...group, accesses: [access] } : group;
  const relations = screened
    ? [visitWords(t, day, group.client)].filter(Boolean)
    : relationWords(t, language, day, group.client);
  const one = access && judgementOf(judgements, access.n);
  const standing = standingOf(judgements, chosen);
  const whose = {
    name: employeeName(delivery, group.employee),
    day: formatDay(language, group.day, group.day),
  };
  const ofDay = useMemo(() => day.groups.flatMap(({ accesses }) => accesses), [day]);
  return (
    <div className={styles.root}>
      <div>
        <Caption1 className={styles.muted}>
          {whose.name} · {whose.day}
        </Caption1>
        <div className={styles.title}>{clientName(t, delivery, group.client)}</div>
        <Caption1 className={styles.muted}>{clientNumber(delivery, group.client)}</Caption1>
      </div>
      {screened && (
        <ReasonList
          reasons={reasonWords(t, language, { delivery, day, group: chosen })}
          shown={evidence}
          setShown={setEvidence}
        />
      )}
      <ul className={styles.facts}>
        <li>{shiftWords(t, delivery, day)}</li>
        {relations.map((words) => (
          <li key={words}>{words}</li>
        ))}
        {!screened && relations.length === 0 && <li>{noRelationWords(t, delivery)}</li>}
      </ul>
      {pictured && <DayPicture day={day} delivery={delivery} chosen={chosen} />}
      {access && (!pictured || evidence) && <AccessFacts access={access} />}
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
        scope={t(scopeOf(row, access !== undefined, standing))}
        verdict={standing === 'none' || standing === 'mixed' || standing === 'several' ? undefined : standing}
        suggestion={suggestionOf(t, language, row)}
        {...flow}
      />
      <AcceptOffer accesses={ofDay} scope={whose} judgements={judgements} onAccept={onAccept} />
    </div>
  );
};
