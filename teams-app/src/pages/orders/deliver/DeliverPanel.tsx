import { Body1, makeStyles } from '@fluentui/react-components';
import { screeningRulesOf } from '@loggkontroll/core/policy';
import { formatDays, formatMonth } from '@loggkontroll/ui/texts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useUnits } from '../../../data/index.ts';
import { useSession } from '../../../session/index.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import type { PanelProps } from '../stored-order.ts';
import { deliverLog } from './deliver-log.ts';
import { LogDelivery } from './LogDelivery.tsx';
import { deliver } from './texts/index.ts';

const useStyles = makeStyles({ lead: { maxWidth: '46rem' } });

/** Where the log administrator delivers the drawn employees' log of the drawn days. */
export const DeliverPanel = ({ order, performing }: PanelProps) => {
  useTexts({ deliver });
  const { t } = useTranslation('deliver');
  const styles = useStyles();
  const session = useSession();
  const { policy, language } = session;
  const units = useUnits();
  const { orderId, number, month, days = [], employees, unitId, clusterId, clusterName } = order.state;
  const home = units.get(unitId)?.name ?? unitId;
  const about = useMemo(
    () => ({
      ...{ orderId, number, units: [unitId, home, clusterId, clusterName] },
      selection: { of: 'draw', month, days, employees } as const,
      screening: screeningRulesOf(policy),
    }),
    [orderId, number, month, days, employees, unitId, home, clusterId, clusterName, policy],
  );
  return (
    <LogDelivery
      about={about}
      lead={<Body1 className={styles.lead}>{t('lead', { month: formatMonth(language, month) })}</Body1>}
      whom={
        <>
          <div>{t('employees', { names: employees.map(({ name }) => name).join(', ') })}</div>
          <div>{t('days', { days: formatDays(language, days, days[0]) })}</div>
        </>
      }
      home={units.get(unitId)?.name ?? ''}
      send={(prepared) => deliverLog(session, order, prepared)}
      onSent={performing.show}
      onRefused={async (refused) => {
        await performing.perform(() => Promise.resolve(refused));
      }}
    />
  );
};
