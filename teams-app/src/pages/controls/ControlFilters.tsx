import { Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

/** One thing to choose by; `options` are values and what they are called. */
export interface Choice {
  readonly name: 'year' | 'period' | 'unit';
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
  field: { flex: '0 1 220px', minWidth: '140px' },
});

/** Chooses year, period and unit. */
export const ControlFilters = ({
  choices,
  onChoose,
}: {
  readonly choices: readonly Choice[];
  readonly onChoose: (name: Choice['name'], value: string) => void;
}) => {
  const { t } = useTranslation('controls');
  const styles = useStyles();
  return (
    <div className={styles.root} role="group" aria-label={t('filter.label')}>
      {choices.map(({ name, value, options }) => (
        <Field key={name} label={t(`filter.${name}`)} className={styles.field}>
          <Select value={value} onChange={(_, chosen) => onChoose(name, chosen.value)}>
            {options.map(([option, label]) => (
              <option key={option} value={option}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </div>
  );
};
