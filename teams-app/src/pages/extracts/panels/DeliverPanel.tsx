import { Body1, Checkbox } from '@fluentui/react-components';
import type { ExtractClient } from '@loggkontroll/core/extract-text';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../../app/index.ts';
import { useReadOnce, useUnits } from '../../../data/index.ts';
import { useSession } from '../../../session/index.ts';
import { LogDelivery } from '../../orders/deliver/index.ts';
import { deliverExtract, readClient } from '../room-files.ts';
import type { PanelProps } from '../stored-extract.ts';
import { ReadState } from './ReadState.tsx';

const Delivering = ({ client, record, performing }: PanelProps & { readonly client: ExtractClient }) => {
  const { t } = useTranslation('extracts');
  const session = useSession();
  const units = useUnits();
  const [verified, setVerified] = useState(false);
  const { extractId, number, unitId, rules } = record.state;
  const home = units.get(unitId)?.name ?? '';
  const { client: clientId, from, to } = client;
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
          record={record.state}
          about={{
            ...{ orderId: extractId, number, units: [unitId, home] },
            selection: { of: 'client', client: clientId, from, to },
          }}
          lead={<Body1>{t('deliver.lead')}</Body1>}
          whom={<div>{t('deliver.whom', { name: client.name, number: clientId, from, to })}</div>}
          home={home}
          send={(prepared) => deliverExtract(session, record, prepared, isReady)}
          performing={performing}
        />
      )}
    </>
  );
};

/** Whoever takes the log out reads who the client is, and delivers. It is shown while it is wanted, and kept nowhere. */
export const DeliverPanel = ({ record, performing }: PanelProps) => {
  const { t } = useTranslation('extracts');
  const session = useSession();
  const reading = useReadOnce(() => readClient(session, record.state));
  const client = reading.value;
  return (
    <ActionPanel title={t('deliver.title')}>
      {client === undefined ? (
        <>
          <Body1>{t('deliver.body')}</Body1>
          <ReadState label={t('deliver.read')} primary reading={reading} />
        </>
      ) : (
        <Delivering client={client} record={record} performing={performing} />
      )}
    </ActionPanel>
  );
};
