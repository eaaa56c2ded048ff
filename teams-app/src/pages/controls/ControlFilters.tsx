import { Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy } from 'react';
import { useTranslation } from 'react-i18next';
import type { Options } from './options.ts';

const UnitSearch = lazy(async () => ({ default: (await import('./UnitSearch.tsx')).UnitSearch }));

/** One thing to choose by; `isSearched` where there are too many options to look through. */
export interface Filter {
  readonly name: 'year' | 'period' | 'unit';
  readonly value: string;
  readonly options: Options;
  readonly isSearched?: boolean;
}

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
  field: { flex: '0 1 220px', minWidth: '140px' },
});

const Choice = ({
  label,
  className,
  filter: { value, options },
  onChoose,
}: {
  readonly label: string;
  readonly className: string;
  readonly filter: Filter;
  readonly onChoose: (value: string) => void;
}) => (
  <Field label={label} className={className}>
    <Select value={value} onChange={(_, chosen) => onChoose(chosen.value)}>
      {options.map(([option, text]) => (
        <option key={option} value={option}>
          {text}
        </option>
      ))}
    </Select>
  </Field>
);

/** Chooses year, period and unit. */
export const ControlFilters = ({
  filters,
  onChoose,
}: {
  readonly filters: readonly Filter[];
  readonly onChoose: (name: Filter['name'], value: string) => void;
}) => {
  const { t } = useTranslation('controls');
  const styles = useStyles();
  return (
    <div className={styles.root} role="group" aria-label={t('filter.label')}>
      {filters.map((filter) => {
        const { name, value, options, isSearched = false } = filter;
        const label = t(`filter.${name}`);
        const choose = (chosen: string) => onChoose(name, chosen);
        const few = options.filter(([option]) => option === '' || option === value);
        const asList = (shown: Options) => (
          <Choice
            key={name}
            label={label}
            className={styles.field}
            filter={{ ...filter, options: shown }}
            onChoose={choose}
          />
        );
        if (!isSearched) return asList(options);
        return (
          <Suspense key={name} fallback={asList(few)}>
            <UnitSearch {...{ label, value, options }} className={styles.field} onChoose={choose} />
          </Suspense>
        );
      })}
    </div>
  );
};
