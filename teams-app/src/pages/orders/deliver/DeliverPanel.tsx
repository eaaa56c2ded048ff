import { Body1, makeStyles } from '@fluentui/react-components';
import { ordinaryScreening, screeningRulesOf } from '@loggkontroll/core/policy';
import type { ScreeningRules } from '@loggkontroll/core/policy';
import { formatDays, formatMonth } from '@loggkontroll/ui/texts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Answered, usePolicyOf, useUnits } from '../../../data/index.ts';
import { useSession } from '../../../session/index.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import type { PanelProps } from '../stored-order.ts';
import { deliverLog } from './deliver-log.ts';
import { LogDelivery } from './LogDelivery.tsx';
import { deliver } from './texts/index.ts';

const useStyles = makeStyles({ lead: { maxWidth: '46rem' } });

const Delivering = ({
  order,
  performing,
  screening,
}: PanelProps & { readonly screening: ScreeningRules }) => {
  const { t } = useTranslation('deliver');
  const styles = useStyles();
  const session = useSession();
  const { language } = session;
  const units = useUnits();
  const { orderId, number, month, days = [], employees, unitId, clusterId, clusterName } = order.state;
  const home = units.get(unitId)?.name ?? unitId;
  const about = useMemo(
    () => ({
      ...{ orderId, number, units: [unitId, home, clusterId, clusterName] },
      selection: { of: 'draw', month, days, employees } as const,
      screening,
    }),
    [orderId, number, month, days, employees, unitId, home, clusterId, clusterName, screening],
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

/** Where the log administrator delivers the drawn employees' log of the drawn days, screened as the order's policy says. */
export const DeliverPanel = ({ order, performing }: PanelProps) => {
  useTexts({ deliver });
  return (
    <Answered answer={usePolicyOf(order.state)}>
      {({ policy }) => (
        <Delivering
          order={order}
          performing={performing}
          screening={policy ? screeningRulesOf(policy) : ordinaryScreening}
        />
      )}
    </Answered>
  );
};
