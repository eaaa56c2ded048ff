import { Field, MessageBar, MessageBarBody, Select, makeStyles } from '@fluentui/react-components';
import { controlFiguresBy, controlFiguresOf } from '@loggkontroll/core/report';
import { EmptyState, FactList } from '@loggkontroll/ui/components';
import { tabPath } from '@loggkontroll/ui/links';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router-dom';
import { BackLink, PageFrame } from '../../../app/index.ts';
import { Answered, useAnswer } from '../../../data/index.ts';
import { useSession, useToday } from '../../../session/index.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { figuresOfYear } from './figures-of-year.ts';
import type { YearOfFigures } from './figures-of-year.ts';
import { FiguresPicture } from './FiguresPicture.tsx';
import { FiguresTable } from './FiguresTable.tsx';
import { reportTables } from './report-tables.ts';
import { SaveFigures } from './SaveFigures.tsx';
import { sayFigures } from './say-figures.ts';
import { seesFigures } from './sees-figures.ts';
import { figures } from './texts.ts';

const shownYears = 4;

const useStyles = makeStyles({ year: { maxWidth: '220px' } });

const Figures = ({ year, found }: { readonly year: number; readonly found: YearOfFigures }) => {
  const { t } = useTranslation(['figures', 'common']);
  const { language, policies, roles } = useSession();
  const today = useToday();
  const { controls, departments, unreadable } = found;
  const department = (departmentId: string): string => departments.get(departmentId) ?? departmentId;
  const policy = (policyId: string): string =>
    policies.find(({ id }) => id === policyId)?.routine.title ?? policyId;
  const say = sayFigures(t, language, { department, policy });
  const tables = reportTables(found, today, say);
  const whole = controls && controlFiguresOf(controls, today);
  const scope = t(
    controls === undefined ? 'scope.requests' : roles.includes('planner') ? 'scope.everything' : 'scope.own',
  );
  return (
    <>
      {unreadable > 0 && (
        <MessageBar intent="warning">
          <MessageBarBody>{t('unreadable', { count: unreadable })}</MessageBarBody>
        </MessageBar>
      )}
      {tables.length === 0 && <EmptyState title={t('empty.title', { year })}>{t('empty.body')}</EmptyState>}
      {whole !== undefined && whole.planned > 0 && (
        <>
          <FactList
            title={t('summary.title')}
            facts={[
              [t('summary.done'), t('summary.doneOf', { done: whole.done, planned: whole.planned })],
              [
                t('summary.withoutRemark'),
                t('summary.share', {
                  count: whole.withoutRemark,
                  percent: say.percent(whole.done === 0 ? 0 : whole.withoutRemark / whole.done),
                }),
              ],
              [t('summary.late'), String(whole.late)],
              [t('summary.breaches'), String(whole.breachesReported)],
              [t('summary.persons'), String(whole.breachPersons)],
              [t('summary.toReport'), String(whole.breachesToReport)],
            ]}
          />
          <FiguresPicture
            groups={controlFiguresBy(controls ?? [], today, ({ departmentId }) => departmentId)}
            nameOf={department}
          />
        </>
      )}
      {tables.map((table) => (
        <FiguresTable key={table.title} table={table} />
      ))}
      {tables.length > 0 && <SaveFigures year={year} scope={scope} tables={tables} />}
    </>
  );
};

/** The figures of a year, for the annual report (Y4). */
export const FiguresPage = () => {
  useTexts({ figures });
  const { t } = useTranslation(['figures', 'common']);
  const { me, roles } = useSession();
  const styles = useStyles();
  const thisYear = Number(useToday().slice(0, 4));
  const [query, setQuery] = useSearchParams();
  const years = Array.from({ length: shownYears }, (_, back) => thisYear - back);
  const wanted = Number(query.get('year'));
  const year = years.includes(wanted) ? wanted : thisYear;
  const isSeer = seesFigures(roles);
  const answer = useAnswer(isSeer ? ['figures', me.personId, year] : undefined, (session) =>
    figuresOfYear(session, year),
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
          <Answered answer={answer}>{(found) => <Figures year={year} found={found} />}</Answered>
        </>
      ) : (
        <EmptyState title={t('notYours.title')}>{t('notYours.body')}</EmptyState>
      )}
    </PageFrame>
  );
};
