import { decidingFunction } from '@loggkontroll/core/workflow';
import { openCases } from '@loggkontroll/sharepoint/records';
import { EmptyState } from '@loggkontroll/ui/components';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../app/index.ts';
import { allOf, Answered, useAnswer } from '../../data/index.ts';
import { useSession } from '../../session/index.ts';
import { AskForCase } from './AskForCase.tsx';
import { CaseGroup } from './CaseGroup.tsx';
import { ClosedCases } from './ClosedCases.tsx';
import { caseRow, correctedRows, groupRows } from './case-row.ts';

const underWay = ['opened', 'conversation-called', 'minutes-written', 'heard', 'decided'];

/**
 * The cases this person has a part in: what waits for them first. Two requests at most: the cases, and what the bot has told
 * them of, where others have the case.
 */
export const CaseListPage = () => {
  const { t } = useTranslation('cases');
  const { me, roles, policies, ownWord } = useSession();
  const manages = roles.includes('unit-manager') || roles.includes('department-head');
  const decides = policies.some((policy) =>
    ownWord.functions.some((code) => code === decidingFunction(policy)),
  );
  const mayAsk = manages || decides;
  const answer = useAnswer(['cases', me.personId], async ({ connection, latestWord }) => {
    const [rows, { awaited }] = await Promise.all([
      openCases(connection)
        .summaries({ where: { Status: underWay } })
        .then(allOf),
      latestWord(),
    ]);
    const own = rows.map(caseRow);
    const told = awaited.filter(({ record }) => record === 'case');
    return [
      ...own.map((row) => ({
        ...row,
        isMine: row.waitsFor === me.personId || told.some(({ recordId }) => recordId === row.caseId),
      })),
      ...correctedRows(told, own, me.personId),
    ];
  });
  return (
    <PageFrame title={t('title')} lead={t('listLead')} {...(mayAsk ? { action: <AskForCase /> } : {})}>
      <Answered answer={answer}>
        {(rows) => {
          const { waiting, running } = groupRows(rows);
          if (rows.length === 0) {
            return (
              <EmptyState title={t('empty.title')}>{t(mayAsk ? 'empty.askable' : 'empty.body')}</EmptyState>
            );
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
