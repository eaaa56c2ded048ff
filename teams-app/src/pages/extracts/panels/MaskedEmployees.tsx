import { Body1, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { ExtractMasks } from '@loggkontroll/core/extract-text';
import type { Delivery } from '@loggkontroll/core/log';
import { maskReasons } from '@loggkontroll/core/workflow';
import type { MaskReason } from '@loggkontroll/core/workflow';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  employee: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The employees of the log, in the order of their names: each shown, or masked for a reason. */
export const MaskedEmployees = ({
  delivery,
  masked,
  onChange,
}: {
  readonly delivery: Delivery;
  readonly masked: ExtractMasks['employees'];
  readonly onChange: (masked: ExtractMasks['employees']) => void;
}) => {
  const { t } = useTranslation('extracts');
  const styles = useStyles();
  const choose = (account: string, reason: MaskReason | undefined): void => {
    const others = masked.filter((each) => each.account !== account);
    onChange(reason === undefined ? others : [...others, { account, reason }]);
  };
  const employees = delivery.employees.toSorted((a, b) => a.name.localeCompare(b.name, 'sv'));
  if (employees.length === 0) return <Body1>{t('masks.nobody')}</Body1>;
  return (
    <Field label={t('masks.title')} hint={t('masks.hint')}>
      <ul className={styles.list} aria-label={t('masks.title')}>
        {employees.map(({ employeeId: account, name }) => (
          <li key={account} className={styles.employee}>
            <Body1>{name === '' ? account : name}</Body1>
            <Select
              aria-label={t('masks.of', { name: name === '' ? account : name })}
              value={masked.find((each) => each.account === account)?.reason ?? ''}
              onChange={(_, { value }) =>
                choose(
                  account,
                  maskReasons.find((each) => each === value),
                )
              }
            >
              <option value="">{t('masks.shown')}</option>
              {maskReasons.map((reason) => (
                <option key={reason} value={reason}>
                  {t('masks.because', { reason: t(`reason.${reason}`).toLowerCase() })}
                </option>
              ))}
            </Select>
          </li>
        ))}
      </ul>
    </Field>
  );
};
