import { Body1, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { EmptyState, LoadingRows } from '@loggkontroll/ui/components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router-dom';
import { PageFrame, RoutineField } from '../../../app/index.ts';
import { usePeople, useUnits } from '../../../data/index.ts';
import { useSession } from '../../../session/index.ts';
import { BackToList } from '../BackToList.tsx';
import { begunRequest } from './begun.ts';
import { RequestForm } from './RequestForm.tsx';
import { useOffers } from './use-offers.ts';

/** Where a targeted review is asked for, without a word of whom it is about. */
export const RequestPage = () => {
  const { t } = useTranslation('targeted');
  const session = useSession();
  const units = useUnits();
  const { people } = usePeople();
  const [isSummary, setIsSummary] = useState(false);
  const [policyId, setPolicyId] = useState(begunRequest(useLocation().state).policyId);
  const { offers, holders } = useOffers();
  const chosen = offers?.length === 1 ? offers[0] : offers?.find(({ policy }) => policy.id === policyId);
  const requestedBy = session.policies.flatMap(({ targeted }) => targeted?.requestedBy ?? []);
  const askers = [...new Set(requestedBy)].map((party) => t(`party.${party}`)).join(', ');
  return (
    <PageFrame title={t('request.title')} lead={t('request.lead')} back={<BackToList />}>
      {requestedBy.length === 0 && <Body1>{t('notInPolicy')}</Body1>}
      {requestedBy.length > 0 && offers === undefined && <LoadingRows rows={4} />}
      {requestedBy.length > 0 && offers?.length === 0 && (
        <EmptyState title={t('notForYou', { parties: askers })} />
      )}
      {offers && offers.length > 0 && (
        <>
          {!isSummary && (
            <MessageBar intent="info" layout="multiline">
              <MessageBarBody>
                <MessageBarTitle>{t('request.quiet.title')}</MessageBarTitle> {t('request.quiet.body')}
              </MessageBarBody>
            </MessageBar>
          )}
          {units.size === 0 || people.length === 0 ? (
            <LoadingRows rows={4} />
          ) : (
            <>
              {!isSummary && (
                <RoutineField
                  policies={offers.map(({ policy }) => policy)}
                  chosen={chosen?.policy}
                  onChange={({ id }) => setPolicyId(id)}
                />
              )}
              {chosen && (
                <RequestForm
                  key={chosen.policy.id}
                  {...chosen}
                  units={units}
                  holders={holders}
                  onSummary={setIsSummary}
                />
              )}
            </>
          )}
        </>
      )}
    </PageFrame>
  );
};
