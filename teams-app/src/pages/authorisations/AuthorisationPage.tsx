import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { accept } from '@loggkontroll/core/result';
import { authorisationWaitsFor, isSingleOrder } from '@loggkontroll/core/workflow';
import { LoadingRows, RefusalNotice } from '@loggkontroll/ui/components';
import { SavingMessage } from '@loggkontroll/ui/components/saving';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router-dom';
import { PageFrame } from '../../app/index.ts';
import {
  Answered,
  paceWhile,
  registerOf,
  useAnswer,
  usePeople,
  usePerform,
  useUnits,
} from '../../data/index.ts';
import { useComing } from '../cases/use-coming.ts';
import { AuthorisationBadge } from './AuthorisationBadge.tsx';
import { AuthorisationFactsList } from './AuthorisationFactsList.tsx';
import { AuthorisationWork } from './AuthorisationWork.tsx';
import { BackToAuthorisations } from './BackToAuthorisations.tsx';
import type { StoredAuthorisation } from './stored-authorisation.ts';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(240px, 300px)',
    gap: tokens.spacingHorizontalXXXL,
    '@media (max-width: 899px)': { gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXL },
  },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL, minWidth: 0 },
});

const AuthorisationView = ({ authorisationId }: { readonly authorisationId: string }) => {
  const { t } = useTranslation('authorisations');
  const { nameOf } = usePeople();
  const units = useUnits();
  const styles = useStyles();
  const [isComing, arrived] = useComing();
  const pace = useMemo(
    () =>
      paceWhile<Awaited<ReturnType<ReturnType<typeof registerOf>['authorisations']['find']>>>((found) =>
        found.ok
          ? authorisationWaitsFor(found.value.state) === 'role:bot'
          : isComing && found.refusal.code === 'record-missing',
      ),
    [isComing],
  );
  const answer = useAnswer(
    ['authorisation', authorisationId],
    ({ connection }) => registerOf(connection).authorisations.find(authorisationId),
    { pace },
  );
  const { performing, saving, said } = usePerform<StoredAuthorisation>(
    (changed) => void answer.put(accept(changed)),
    answer.refresh,
  );
  const state = answer.state === 'here' && answer.value.ok ? answer.value.value.state : undefined;
  useEffect(() => {
    if (state !== undefined && isComing) arrived();
  }, [state, isComing, arrived]);
  const isSingle = isSingleOrder(authorisationId);
  return (
    <PageFrame
      title={state?.number ?? t('title')}
      back={<BackToAuthorisations />}
      {...(state
        ? {
            lead: `${units.get(state.unitId)?.name ?? ''} – ${t(isSingle ? 'order.scope' : `scope.${state.scope}`)}`,
            action: <AuthorisationBadge status={state.status} isSingle={isSingle} />,
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
                <AuthorisationWork record={found.value} performing={performing} />
              </div>
              <AuthorisationFactsList state={found.value.state} />
            </div>
          ) : isComing && found.refusal.code === 'record-missing' ? (
            <Body1 role="status">{t(isSingle ? 'order.coming' : 'order.comingReview')}</Body1>
          ) : (
            <RefusalNotice refusal={found.refusal} />
          )
        }
      </Answered>
    </PageFrame>
  );
};

/** One authorisation review: what is to be done with it, and its facts. */
export const AuthorisationPage = () => {
  const { authorisationId = '' } = useParams();
  return <AuthorisationView key={authorisationId} authorisationId={authorisationId} />;
};
