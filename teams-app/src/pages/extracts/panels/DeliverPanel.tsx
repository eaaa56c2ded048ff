import { Body1, Button, Checkbox } from '@fluentui/react-components';
import type { ExtractClient } from '@loggkontroll/core/extract-text';
import { ordinaryScreening, screeningRulesOf } from '@loggkontroll/core/policy';
import type { ScreeningRules } from '@loggkontroll/core/policy';
import { FailureNotice, failureKindOf } from '@loggkontroll/ui/components';
import type { FailureKind } from '@loggkontroll/ui/components';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../../app/index.ts';
import { Answered, usePolicyOf, useUnits } from '../../../data/index.ts';
import { useSession } from '../../../session/index.ts';
import { LogDelivery } from '../../orders/deliver/index.ts';
import { deliverExtract, readClient } from '../room-files.ts';
import type { PanelProps } from '../stored-extract.ts';
import { usePanelStyles } from './panel-styles.ts';

const Delivering = ({
  client,
  screening,
  record,
  performing,
}: PanelProps & { readonly client: ExtractClient; readonly screening: ScreeningRules }) => {
  const { t } = useTranslation('extracts');
  const session = useSession();
  const units = useUnits();
  const [verified, setVerified] = useState(false);
  const { extractId, number, unitId, rules } = record.state;
  const home = units.get(unitId)?.name ?? '';
  const { client: clientId, from, to } = client;
  const about = useMemo(
    () => ({
      ...{ orderId: extractId, number, units: [unitId, home] },
      selection: { of: 'client', client: clientId, from, to } as const,
      screening,
    }),
    [extractId, number, unitId, home, clientId, from, to, screening],
  );
  const isReady = verified || !rules.ordererVerified;
  return (
    <>
      {rules.ordererVerified && (
        <Checkbox
          label={t('deliver.verified')}
          checked={verified}
          onChange={(_, { checked }) => setVerified(checked === true)}
        />
      )}
      {isReady && (
        <LogDelivery
          about={about}
          lead={<Body1>{t('deliver.lead')}</Body1>}
          whom={<div>{t('deliver.whom', { name: client.name, number: clientId, from, to })}</div>}
          home={home}
          send={(prepared) => deliverExtract(session, record, prepared, isReady)}
          onSent={performing.show}
          onRefused={async (refused) => {
            await performing.perform(() => Promise.resolve(refused));
          }}
        />
      )}
    </>
  );
};

/** Whoever takes the log out reads who the client is, and delivers. It is shown while it is wanted, and kept nowhere. */
export const DeliverPanel = ({ record, performing }: PanelProps) => {
  const { t } = useTranslation('extracts');
  const session = useSession();
  const styles = usePanelStyles();
  const policyAnswer = usePolicyOf(record.state);
  const [client, setClient] = useState<ExtractClient>();
  const [failure, setFailure] = useState<FailureKind>();
  const read = async (): Promise<void> => {
    setFailure(undefined);
    try {
      setClient(await readClient(session, record.state));
    } catch (error) {
      setFailure(failureKindOf(error));
    }
  };
  return (
    <ActionPanel title={t('deliver.title')}>
      {failure !== undefined && <FailureNotice kind={failure} />}
      {client === undefined ? (
        <>
          <Body1>{t('deliver.body')}</Body1>
          <div className={styles.actions}>
            <Button appearance="primary" onClick={() => void read()}>
              {t('deliver.read')}
            </Button>
          </div>
        </>
      ) : (
        <Answered answer={policyAnswer}>
          {({ policy }) => (
            <Delivering
              client={client}
              screening={policy ? screeningRulesOf(policy) : ordinaryScreening}
              record={record}
              performing={performing}
            />
          )}
        </Answered>
      )}
    </ActionPanel>
  );
};
