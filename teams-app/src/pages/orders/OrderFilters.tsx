import { Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { formatPeriod } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/index.ts';
import { orderStatuses } from './order-filter.ts';
import type { OrderFilter } from './order-filter.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
  field: { flex: '0 1 220px', minWidth: '140px' },
});

/** Chooses period and state. */
export const OrderFilters = ({
  filter,
  periods,
  onChange,
}: {
  readonly filter: OrderFilter;
  readonly periods: readonly string[];
  readonly onChange: (filter: Readonly<Record<'period' | 'status', string>>) => void;
}) => {
  const { t } = useTranslation(['orders', 'common']);
  const { language } = useSession();
  const styles = useStyles();
  return (
    <div className={styles.root} role="group" aria-label={t('filter.label')}>
      <Field label={t('filter.period')} className={styles.field}>
        <Select value={filter.period} onChange={(_, { value }) => onChange({ ...filter, period: value })}>
          {periods.map((period) => (
            <option key={period} value={period}>
              {formatPeriod(language, period)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('filter.status')} className={styles.field}>
        <Select value={filter.status} onChange={(_, { value }) => onChange({ ...filter, status: value })}>
          <option value="">{t('filter.anyStatus')}</option>
          {orderStatuses.map((status) => (
            <option key={status} value={status}>
              {t(`common:orderStatus.${status}`)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
};
