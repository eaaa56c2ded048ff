import { MessageBar, MessageBarBody, Switch } from '@fluentui/react-components';
import type { Role } from '@loggkontroll/core/organisation';
import { controlFiguresBy, controlFiguresOf } from '@loggkontroll/core/report';
import { EmptyState, FactList } from '@loggkontroll/ui/components';
import { yearReport } from '@loggkontroll/ui/documents';
import { tabPath } from '@loggkontroll/ui/links';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BackLink, PageFrame } from '../../../app/index.ts';
import { Answered, useAnswer } from '../../../data/index.ts';
import { useSession, useToday } from '../../../session/index.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { CountedAt } from '../report/CountedAt.tsx';
import { SaveReport } from '../report/SaveReport.tsx';
import { useYear } from '../report/use-year.ts';
import { YearField } from '../report/YearField.tsx';
import { figuresOfYear } from './figures-of-year.ts';
import type { YearOfFigures } from './figures-of-year.ts';
import { FiguresPicture } from './FiguresPicture.tsx';
import { FiguresTable } from './FiguresTable.tsx';
import { reportTables } from './report-tables.ts';
import { sayFigures } from './say-figures.ts';
import { seesFigures } from './sees-figures.ts';
import { figures } from './texts.ts';
import { workbookOf } from './workbook-of.ts';
import { yearsBeside } from './years-beside.ts';
import { yearsTable } from './years-table.ts';
import type { YearBeside } from './years-table.ts';

const Figures = ({
  year,
  found,
  beside,
}: {
  readonly year: number;
  readonly found: YearOfFigures;
  /** Absent where only the one year is wanted. */
  readonly beside: readonly YearBeside[] | undefined;
}) => {
  const { t } = useTranslation(['figures', 'common']);
  const { language, policies, roles } = useSession();
  const today = useToday();
  const { controls, departments, units, countedAt, unreadable } = found;
  const department = (departmentId: string): string => departments.get(departmentId) ?? departmentId;
  const policy = (policyId: string): string =>
    policies.find(({ id }) => id === policyId)?.routine.title ?? policyId;
  const unit = (unitId: string): string => units?.get(unitId) ?? unitId;
  const say = sayFigures(t, language, { department, policy, unit });
  const tables = [
    ...(beside && beside.length > 0 ? [yearsTable(say, beside)] : []),
    ...reportTables(found, today, say),
  ];
  const whole = controls && controlFiguresOf(controls, today);
  const scope = t(`scope.${scopeOf(roles, found)}`);
  return (
    <>
      {countedAt !== undefined && <CountedAt at={countedAt} year={year} />}
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
            title={t(units ? 'picture.unit' : 'picture.department')}
            groups={controlFiguresBy(controls ?? [], today, ({ departmentId, unitId }) =>
              units ? (unitId ?? '') : departmentId,
            )}
            nameOf={units ? unit : department}
          />
        </>
      )}
      {beside && beside.length > 0 && (
        <FiguresPicture
          title={t('picture.years')}
          groups={beside.map((each) => ({ key: String(each.year), figures: each.figures }))}
          nameOf={(key) => key}
        />
      )}
      {tables.map((table) => (
        <FiguresTable key={table.title} table={table} />
      ))}
      {tables.length > 0 && (
        <SaveReport
          name={t('save.name', { year })}
          words={{
            ...{ label: t('save.label'), xlsx: t('save.xlsx'), pdf: t('save.pdf') },
            ...{ making: t('save.making'), failed: t('save.failed') },
          }}
          document={(madeAt) => yearReport({ year, scope, madeAt, countedAt, tables }, language)}
          workbook={() => workbookOf(tables)}
        />
      )}
    </>
  );
};

const scopeOf = (
  roles: readonly Role[],
  { controls, units }: YearOfFigures,
): 'requests' | 'units' | 'everything' | 'own' => {
  if (controls === undefined) return 'requests';
  if (units !== undefined) return 'units';
  return roles.includes('planner') ? 'everything' : 'own';
};

/** The figures of a year, for the annual report (Y4), with earlier years beside it where that is wanted. */
export const FiguresPage = () => {
  useTexts({ figures });
  const { t } = useTranslation(['figures', 'common']);
  const { me, roles } = useSession();
  const today = useToday();
  const { year, years } = useYear();
  const [isBeside, setBeside] = useState(false);
  const isSeer = seesFigures(roles);
  const answer = useAnswer(isSeer ? ['figures', me.personId, year] : undefined, (session) =>
    figuresOfYear(session, year),
  );
  const beside = useAnswer(isSeer && isBeside ? ['figures-beside', me.personId] : undefined, (session) =>
    yearsBeside(session, years, today),
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
          <Answered answer={answer}>
            {(found) => (
              <>
                {found.controls !== undefined && (
                  <Switch
                    label={t('years.show')}
                    checked={isBeside}
                    onChange={(_, { checked }) => setBeside(checked)}
                  />
                )}
                {isBeside ? (
                  <Answered answer={beside}>
                    {(each) => <Figures year={year} found={found} beside={each} />}
                  </Answered>
                ) : (
                  <Figures year={year} found={found} beside={undefined} />
                )}
              </>
            )}
          </Answered>
        </>
      ) : (
        <EmptyState title={t('notYours.title')}>{t('notYours.body')}</EmptyState>
      )}
    </PageFrame>
  );
};
