import { Body1, makeStyles } from '@fluentui/react-components';
import { formatDays, formatMonth } from '@loggkontroll/ui/texts';
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
  const { language } = session;
  const units = useUnits();
  const { orderId, number, month, days = [], employees, unitId, clusterId, clusterName } = order.state;
  const home = units.get(unitId)?.name;
  return (
    <LogDelivery
      record={order.state}
      about={{
        ...{ orderId, number, units: [unitId, home ?? unitId, clusterId, clusterName] },
        selection: { of: 'draw', month, days, employees },
      }}
      lead={<Body1 className={styles.lead}>{t('lead', { month: formatMonth(language, month) })}</Body1>}
      whom={
        <>
          <div>{t('employees', { names: employees.map(({ name }) => name).join(', ') })}</div>
          <div>{t('days', { days: formatDays(language, days, days[0]) })}</div>
        </>
      }
      home={home ?? ''}
      send={(prepared) => deliverLog(session, order, prepared)}
      performing={performing}
    />
  );
};
