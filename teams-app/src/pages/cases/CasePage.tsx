import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { accept } from '@loggkontroll/core/result';
import { openCases } from '@loggkontroll/sharepoint/records';
import type { Cases } from '@loggkontroll/sharepoint/records';
import { EmptyState, LoadingRows, RefusalNotice } from '@loggkontroll/ui/components';
import { SavingMessage } from '@loggkontroll/ui/components/saving';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router-dom';
import { PageFrame } from '../../app/index.ts';
import { Answered, paceWhile, useAnswer, usePeople, usePerform } from '../../data/index.ts';
import { BackToCases } from './BackToCases.tsx';
import { BreachBar } from './BreachBar.tsx';
import { CaseBadge } from './CaseBadge.tsx';
import { CaseFactsList } from './CaseFactsList.tsx';
import { CaseTimeline } from './CaseTimeline.tsx';
import { CorrectionBar } from './CorrectionBar.tsx';
import { DocumentList } from './DocumentList.tsx';
import { MoreActions } from './MoreActions.tsx';
import { NextStep } from './NextStep.tsx';
import { BreachSection } from './panels/BreachSection.tsx';
import { MeasureList } from './panels/MeasureList.tsx';
import type { StoredCase } from './stored-case.ts';
import { useComing } from './use-coming.ts';
import { UnknownParties } from './UnknownParties.tsx';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(240px, 320px)',
    gap: tokens.spacingHorizontalXXXL,
    '@media (max-width: 799px)': { gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXL },
  },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL, minWidth: 0 },
});

/** While the bot opens the case, or puts down whom it is about. */
const awaited =
  (isComing: boolean) =>
  (found: Awaited<ReturnType<Cases['find']>>): boolean =>
    found.ok
      ? found.value.state.status === 'opened' && !found.value.state.subject
      : isComing && found.refusal.code === 'record-missing';

const CaseView = ({ caseId }: { readonly caseId: string }) => {
  const { t } = useTranslation('cases');
  const { nameOf } = usePeople();
  const styles = useStyles();
  const [isComing, arrived] = useComing();
  const pace = useMemo(() => paceWhile(awaited(isComing)), [isComing]);
  const answer = useAnswer(['case', caseId], ({ connection }) => openCases(connection).find(caseId), {
    pace,
  });
  const { performing, saving, said } = usePerform<StoredCase>(
    (changed) => void answer.put(accept(changed)),
    answer.refresh,
  );
  const record = answer.state === 'here' && answer.value.ok ? answer.value.value : undefined;
  useEffect(() => {
    if (record !== undefined && isComing) arrived();
  }, [record, isComing, arrived]);
  return (
    <PageFrame
      title={record?.state.number ?? t('title')}
      back={<BackToCases />}
      {...(record
        ? {
            lead: t(`lead.${record.state.status}`),
            action: <CaseBadge status={record.state.status} />,
          }
        : {})}
    >
      <Answered answer={answer} waiting={<LoadingRows rows={4} height={96} />}>
        {(found) => {
          if (!found.ok) {
            if (isComing && found.refusal.code === 'record-missing') {
              return <Body1 role="status">{t('ask.coming')}</Body1>;
            }
            return found.refusal.code === 'record-missing' ? (
              <EmptyState title={t('notHere.title')}>{t('notHere.body')}</EmptyState>
            ) : (
              <RefusalNotice refusal={found.refusal} />
            );
          }
          return (
            <div className={styles.columns}>
              <div className={styles.column}>
                <SavingMessage
                  saving={saving}
                  nameOf={nameOf}
                  {...(said === undefined ? {} : { saved: said })}
                />
                <CorrectionBar record={found.value} performing={performing} />
                <BreachBar held={found.value.state} />
                <UnknownParties held={found.value.state} />
                <NextStep record={found.value} performing={performing} />
                <MoreActions record={found.value} performing={performing} />
                <MeasureList record={found.value} performing={performing} />
                <BreachSection record={found.value} performing={performing} />
                <DocumentList record={found.value} performing={performing} />
                <CaseTimeline record={found.value} />
              </div>
              <CaseFactsList held={found.value.state} />
            </div>
          );
        }}
      </Answered>
    </PageFrame>
  );
};

/** One case: what is to be done with it, its clock, its measures, its steps, its facts. */
export const CasePage = () => {
  const { caseId = '' } = useParams();
  return <CaseView key={caseId} caseId={caseId} />;
};
