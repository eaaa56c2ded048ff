import { Body1, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { EmptyState, LoadingRows } from '@loggkontroll/ui/components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../../app/index.ts';
import { usePeople, useUnits } from '../../../data/index.ts';
import { useSession } from '../../../session/index.ts';
import { BackToList } from '../BackToList.tsx';
import { partiesFor } from './asked-people.ts';
import { RequestForm } from './RequestForm.tsx';

/** Where a targeted review is asked for, without a word of whom it is about. */
export const RequestPage = () => {
  const { t } = useTranslation('targeted');
  const { policy, roles } = useSession();
  const units = useUnits();
  const { people } = usePeople();
  const [isSummary, setIsSummary] = useState(false);
  const rules = policy.targeted;
  const parties = rules ? partiesFor(rules, roles) : [];
  const askers = (rules?.requestedBy ?? []).map((party) => t(`party.${party}`)).join(', ');
  return (
    <PageFrame title={t('request.title')} lead={t('request.lead')} back={<BackToList />}>
      {rules === undefined && <Body1>{t('notInPolicy')}</Body1>}
      {rules !== undefined && parties.length === 0 && (
        <EmptyState title={t('notForYou', { parties: askers })} />
      )}
      {rules !== undefined && parties.length > 0 && (
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
            <RequestForm rules={rules} parties={parties} units={units} onSummary={setIsSummary} />
          )}
        </>
      )}
    </PageFrame>
  );
};
