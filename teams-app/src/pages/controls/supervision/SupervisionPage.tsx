import { Field, MessageBar, MessageBarBody, Select, makeStyles, tokens } from '@fluentui/react-components';
import { EmptyState } from '@loggkontroll/ui/components';
import { tabPath } from '@loggkontroll/ui/links';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router-dom';
import { BackLink, PageFrame } from '../../../app/index.ts';
import { Answered, useAnswer } from '../../../data/index.ts';
import { useSession, useToday } from '../../../session/index.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { AnswerSection } from './AnswerSection.tsx';
import { readSupervision } from './read-supervision.ts';
import type { ReadSupervision } from './read-supervision.ts';
import { SaveSupervision } from './SaveSupervision.tsx';
import { saySupervision } from './say-supervision.ts';
import { seesSupervision } from './sees-supervision.ts';
import { supervision } from './texts.ts';

const shownYears = 4;

const useStyles = makeStyles({
  year: { maxWidth: '220px' },
  answers: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 420px), 1fr))',
    gap: tokens.spacingHorizontalL,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
});

const Answers = ({ year, read }: { readonly year: number; readonly read: ReadSupervision }) => {
  const { t } = useTranslation(['supervision', 'common']);
  const { language, policies, roles } = useSession();
  const styles = useStyles();
  const { answers, departments, unreadable } = read;
  const said = saySupervision({ t, language, policies, answers, departments });
  return (
    <>
      {unreadable > 0 && (
        <MessageBar intent="warning">
          <MessageBarBody>{t('unreadable', { count: unreadable })}</MessageBarBody>
        </MessageBar>
      )}
      <ul className={styles.answers}>
        {said.map((answer) => (
          <AnswerSection key={answer.question} answer={answer} year={year} />
        ))}
      </ul>
      <SaveSupervision
        year={year}
        scope={t(roles.includes('planner') ? 'scope.everything' : 'scope.own')}
        answers={said}
      />
    </>
  );
};

/** What a supervisory authority asks, answered from the register as it is now. */
export const SupervisionPage = () => {
  useTexts({ supervision });
  const { t } = useTranslation('supervision');
  const { me, roles } = useSession();
  const styles = useStyles();
  const today = useToday();
  const thisYear = Number(today.slice(0, 4));
  const [query, setQuery] = useSearchParams();
  const years = Array.from({ length: shownYears }, (_, back) => thisYear - back);
  const wanted = Number(query.get('year'));
  const year = years.includes(wanted) ? wanted : thisYear;
  const isSeer = seesSupervision(roles);
  const answer = useAnswer(isSeer ? ['supervision', me.personId, year] : undefined, (session) =>
    readSupervision(session, year, today),
  );
  return (
    <PageFrame
      title={t('title')}
      lead={t('lead')}
      back={<BackLink to={tabPath.controls}>{t('back')}</BackLink>}
    >
      {isSeer ? (
        <>
          <Field label={t('year')} className={styles.year}>
            <Select
              value={String(year)}
              onChange={(_, { value }) => setQuery({ year: value }, { replace: true })}
            >
              {years.map((option) => (
                <option key={option}>{option}</option>
              ))}
            </Select>
          </Field>
          <Answered answer={answer}>{(read) => <Answers year={year} read={read} />}</Answered>
        </>
      ) : (
        <EmptyState title={t('notForYou.title')}>{t('notForYou.body')}</EmptyState>
      )}
    </PageFrame>
  );
};
