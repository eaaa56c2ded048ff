import { makeStyles, tokens } from '@fluentui/react-components';
import { accept } from '@loggkontroll/core/result';
import { targetedWaitsFor } from '@loggkontroll/core/workflow';
import { LoadingRows, RefusalNotice } from '@loggkontroll/ui/components';
import { SavingMessage } from '@loggkontroll/ui/components/saving';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router-dom';
import { PageFrame } from '../../app/index.ts';
import { Answered, paceWhile, registerOf, useAnswer, usePeople, usePerform } from '../../data/index.ts';
import { useSession } from '../../session/index.ts';
import { BackToList } from './BackToList.tsx';
import { MoreActions } from './MoreActions.tsx';
import { NextStep } from './NextStep.tsx';
import type { StoredTargeted } from './stored-targeted.ts';
import { SupplementsPanel } from './supplements/SupplementsPanel.tsx';
import { actionFor } from './targeted-action.ts';
import { TargetedBadge } from './TargetedBadge.tsx';
import { TargetedFactsList } from './TargetedFactsList.tsx';
import { TargetedTimeline } from './TargetedTimeline.tsx';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(240px, 320px)',
    gap: tokens.spacingHorizontalXXXL,
    '@media (max-width: 799px)': { gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXL },
  },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL, minWidth: 0 },
});

const TargetedView = ({ targetedId }: { readonly targetedId: string }) => {
  const { t } = useTranslation('targeted');
  const session = useSession();
  const { nameOf } = usePeople();
  const styles = useStyles();
  const pace = useMemo(
    () =>
      paceWhile<Awaited<ReturnType<ReturnType<typeof registerOf>['targeted']['find']>>>(
        (found) =>
          found.ok &&
          (actionFor(found.value.state, session) === 'await-room' ||
            targetedWaitsFor(found.value.state) === 'role:bot'),
      ),
    [session],
  );
  const answer = useAnswer(
    ['targeted-review', targetedId],
    ({ connection }) => registerOf(connection).targeted.find(targetedId),
    { pace },
  );
  const { performing, saving, said } = usePerform<StoredTargeted>(
    (changed) => void answer.put(accept(changed)),
    answer.refresh,
  );
  const record = answer.state === 'here' && answer.value.ok ? answer.value.value : undefined;
  return (
    <PageFrame
      title={record?.state.number ?? t('title')}
      back={<BackToList />}
      {...(record
        ? {
            lead: t(`reason.${record.state.reason}`),
            action: <TargetedBadge status={record.state.status} />,
          }
        : {})}
    >
      <Answered answer={answer} waiting={<LoadingRows rows={4} height={96} />}>
        {(found) =>
          found.ok ? (
            <div className={styles.columns}>
              <div className={styles.column}>
                <SavingMessage
                  saving={saving}
                  nameOf={nameOf}
                  {...(said === undefined ? {} : { saved: said })}
                />
                <NextStep record={found.value} performing={performing} />
                <SupplementsPanel record={found.value} performing={performing} />
                <TargetedTimeline targeted={found.value.state} />
                <MoreActions record={found.value} performing={performing} />
              </div>
              <TargetedFactsList facts={found.value.state} />
            </div>
          ) : (
            <RefusalNotice refusal={found.refusal} />
          )
        }
      </Answered>
    </PageFrame>
  );
};

/** One targeted review: what is to be done with it, its steps, its facts. */
export const TargetedPage = () => {
  const { targetedId = '' } = useParams();
  return <TargetedView key={targetedId} targetedId={targetedId} />;
};
