import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { EmptyState } from '@loggkontroll/ui/components';
import { supervisionReport } from '@loggkontroll/ui/documents';
import { tabPath } from '@loggkontroll/ui/links';
import { useTranslation } from 'react-i18next';
import { BackLink, PageFrame } from '../../../app/index.ts';
import { Answered, useAnswer } from '../../../data/index.ts';
import { useSession, useToday } from '../../../session/index.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { CountedAt } from '../report/CountedAt.tsx';
import { SaveReport } from '../report/SaveReport.tsx';
import { useYear } from '../report/use-year.ts';
import { YearField } from '../report/YearField.tsx';
import { AnswerSection } from './AnswerSection.tsx';
import { readSupervision } from './read-supervision.ts';
import type { ReadSupervision } from './read-supervision.ts';
import { saySupervision } from './say-supervision.ts';
import { seesSupervision } from './sees-supervision.ts';
import { supervision } from './texts.ts';

const useStyles = makeStyles({
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
  const { answers, departments, countedAt, unreadable } = read;
  const scope = t(roles.includes('planner') ? 'scope.everything' : 'scope.own');
  const said = saySupervision({ t, language, policies, answers, departments });
  return (
    <>
      {countedAt !== undefined && <CountedAt at={countedAt} year={year} />}
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
      <SaveReport
        name={t('save.name', { year })}
        words={{
          ...{ label: t('save.label'), pdf: t('save.pdf') },
          ...{ making: t('save.making'), failed: t('save.failed') },
        }}
        document={(madeAt) => supervisionReport({ year, scope, madeAt, countedAt, answers: said }, language)}
      />
    </>
  );
};

/** What a supervisory authority asks, answered from the register. */
export const SupervisionPage = () => {
  useTexts({ supervision });
  const { t } = useTranslation('supervision');
  const { me, roles } = useSession();
  const today = useToday();
  const { year } = useYear();
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
          <YearField label={t('year')} />
          <Answered answer={answer}>{(read) => <Answers year={year} read={read} />}</Answered>
        </>
      ) : (
        <EmptyState title={t('notForYou.title')}>{t('notForYou.body')}</EmptyState>
      )}
    </PageFrame>
  );
};
