import { Badge, Button, Field, Textarea, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { LightbulbRegular } from '@fluentui/react-icons/svg/lightbulb';
import { answersOf, maximumReason, questions, refuseJudgement } from '@loggkontroll/core/log';
import type { Judgement, Question, Verdict } from '@loggkontroll/core/log';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { useSay } from './texts/index.ts';

const useStyles = makeStyles({
  scope: { color: tokens.colorNeutralForeground2, margin: `0 0 ${tokens.spacingVerticalS}` },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  question: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr) max-content',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    padding: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid transparent`,
  },
  asked: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  help: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  suggestion: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  icon: { fontSize: '14px', verticalAlign: '-2px', marginInlineEnd: '4px' },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalXS },
  wide: {
    gridColumn: '1 / -1',
    display: 'grid',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
  end: { width: '100%', justifyContent: 'flex-start', gap: tokens.spacingHorizontalS },
});

/** To which question the registers suggest a yes, and on what that rests, in words. Never an answer by itself. */
export interface Suggestion {
  readonly question: Question;
  readonly words: string;
}

export interface FlowQuestionsProps {
  /** What the answer applies to, in words. */
  readonly scope: string;
  readonly verdict: Verdict | undefined;
  readonly suggestion: Suggestion | undefined;
  readonly noes: number;
  readonly onNo: () => void;
  readonly onJudge: (judgement: Judgement) => void;
  readonly writing: boolean;
  readonly setWriting: (writing: boolean) => void;
}

/** The four questions in their order; the first yes decides, four noes are a suspicion. */
export const FlowQuestions = ({
  scope,
  verdict,
  suggestion,
  noes,
  onNo,
  onJudge,
  writing,
  setWriting,
}: FlowQuestionsProps): ReactElement => {
  const { t } = useSay();
  const styles = useStyles();
  const given = new Map<Question, boolean>(
    verdict
      ? answersOf(verdict).map(({ question, yes }) => [question, yes])
      : questions.slice(0, noes).map((question) => [question, false]),
  );
  const asked = verdict ? undefined : questions[noes];
  /** Yes stands out only where the registers suggest it: elsewhere nothing speaks for yes more than for no. */
  const isSuggested = (question: Question): boolean => question === suggestion?.question;
  const yes = (question: Question): void => {
    if (question === 'other-reason') setWriting(true);
    else onJudge({ verdict: question });
  };
  return (
    <div>
      <p className={styles.scope}>{scope}</p>
      <ol className={styles.list}>
        {questions.map((question, index) =>
          writing && question !== 'other-reason' ? null : (
            <li
              key={question}
              className={mergeClasses(styles.question, question === asked && styles.asked)}
              aria-current={question === asked ? 'step' : undefined}
            >
              <Badge appearance="outline" shape="rounded" aria-hidden>
                {index + 1}
              </Badge>
              <span>
                <div>{t(`logReview:question.${question}.title`)}</div>
                {suggestion && isSuggested(question) && !writing && (
                  <div className={styles.suggestion}>
                    <LightbulbRegular className={styles.icon} aria-hidden />
                    {suggestion.words}
                  </div>
                )}
                {given.get(question) === false && (
                  <div className={styles.help}>{t('logReview:judge.answeredNo')}</div>
                )}
                {(question === asked || writing) && (
                  <div className={styles.help}>{t(`logReview:question.${question}.help`)}</div>
                )}
              </span>
              <span className={styles.buttons}>
                <Button
                  size="small"
                  appearance={question === asked && isSuggested(question) ? 'primary' : 'secondary'}
                  aria-pressed={given.get(question) === true}
                  aria-label={`${t('logReview:judge.yes')}: ${t(`logReview:verdict.${question}`)}`}
                  onClick={() => yes(question)}
                >
                  {t('logReview:judge.yes')}
                </Button>
                {question === asked && (
                  <Button size="small" onClick={onNo}>
                    {t('logReview:judge.no')}
                  </Button>
                )}
              </span>
              {question === 'other-reason' && writing && (
                <div className={styles.wide}>
                  <ReasonField onSave={onJudge} onLeave={() => setWriting(false)} />
                </div>
              )}
            </li>
          ),
        )}
        {!writing && (
          <li>
            <Button
              className={styles.end}
              onClick={() => onJudge({ verdict: 'suspicion' })}
              aria-pressed={verdict === 'suspicion'}
            >
              <Badge appearance="outline" shape="rounded" aria-hidden>
                5
              </Badge>
              {t('logReview:judge.suspicion')}
            </Button>
            <div className={styles.help}>{t('logReview:judge.suspicionHelp')}</div>
          </li>
        )}
      </ol>
    </div>
  );
};

const ReasonField = ({
  onSave,
  onLeave,
}: {
  readonly onSave: (judgement: Judgement) => void;
  readonly onLeave: () => void;
}): ReactElement => {
  const { t } = useSay();
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const save = (): void => {
    const judgement: Judgement = { verdict: 'other-reason', reason: reason.trim() };
    if (refuseJudgement(judgement)) setRefused(true);
    else onSave(judgement);
  };
  return (
    <>
      <Field
        label={t('logReview:judge.reason')}
        required
        {...(refused ? { validationMessage: t('logReview:judge.reasonMissing') } : {})}
      >
        <Textarea
          ref={field}
          value={reason}
          maxLength={maximumReason}
          onChange={(_, data) => {
            setReason(data.value);
            setRefused(false);
          }}
          onKeyDown={(event: KeyboardEvent) => {
            if (event.key === 'Escape') onLeave();
            if (event.key !== 'Enter' || event.shiftKey) return;
            event.preventDefault();
            save();
          }}
        />
      </Field>
      <div>
        <Button appearance="primary" onClick={save}>
          {t('logReview:judge.saveReason')}
        </Button>{' '}
        <Button onClick={onLeave}>{t('common:action.cancel')}</Button>
      </div>
    </>
  );
};
