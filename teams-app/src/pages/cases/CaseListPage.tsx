import { openCases } from '@loggkontroll/sharepoint/records';
import { EmptyState } from '@loggkontroll/ui/components';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../app/index.ts';
import { allOf, Answered, useAnswer } from '../../data/index.ts';
import { useSession } from '../../session/index.ts';
import { AskForCase } from './AskForCase.tsx';
import { CaseGroup } from './CaseGroup.tsx';
import { ClosedCases } from './ClosedCases.tsx';
import { caseRow, groupRows } from './case-row.ts';

const underWay = ['opened', 'conversation-called', 'minutes-written', 'heard', 'decided'];

/** The cases this person has a part in: what waits for them first. One request. */
export const CaseListPage = () => {
  const { t } = useTranslation('cases');
  const { me, roles } = useSession();
  const mayAsk = roles.includes('unit-manager') || roles.includes('department-head');
  const answer = useAnswer(['cases', me.personId], async ({ connection }) => {
    const rows = await openCases(connection).summaries({ where: { Status: underWay } });
    return (await allOf(rows)).map(caseRow);
  });
  return (
    <PageFrame title={t('title')} lead={t('listLead')} {...(mayAsk ? { action: <AskForCase /> } : {})}>
      <Answered answer={answer}>
        {(rows) => {
          const { waiting, running } = groupRows(rows, me.personId);
          if (rows.length === 0) {
            return <EmptyState title={t('empty.title')}>{t('empty.body')}</EmptyState>;
          }
          return (
            <>
              <CaseGroup title={t('list.waiting')} rows={waiting} />
              <CaseGroup title={t('list.running')} rows={running} />
            </>
          );
        }}
      </Answered>
      <ClosedCases />
    </PageFrame>
  );
};
