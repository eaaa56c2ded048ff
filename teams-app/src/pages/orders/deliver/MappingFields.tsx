import { Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { acts, mappingColumns } from '@loggkontroll/core/log';
import type { MappingColumn, TableSample } from '@loggkontroll/core/log';
import { useSay } from '@loggkontroll/ui/components/log-review';
import { useTranslation } from 'react-i18next';
import { dateFormats, gapsOf, withColumn } from './mapping-draft.ts';
import type { MappingDraft } from './mapping-draft.ts';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 220px), 1fr))',
    gap: tokens.spacingVerticalM,
  },
  legend: { fontWeight: tokens.fontWeightSemibold, padding: 0, marginBottom: tokens.spacingVerticalS },
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
});

const required: readonly MappingColumn[] = ['employee', 'client', 'act', 'unit'];

/** Which column is what, how dates are written, and what the words for what was done mean. */
export const MappingFields = ({
  draft,
  sample,
  change,
}: {
  readonly draft: MappingDraft;
  readonly sample: TableSample;
  readonly change: (draft: MappingDraft) => void;
}) => {
  const { t } = useTranslation('mapping');
  const { t: say } = useSay();
  const styles = useStyles();
  const gaps = gapsOf(draft);
  const words = Object.entries(draft.acts);
  return (
    <>
      <div className={styles.grid}>
        <Field label={t('name')} required>
          <Input value={draft.name} onChange={(_, { value }) => change({ ...draft, name: value })} />
        </Field>
        {mappingColumns.map((column) => (
          <Field key={column} label={t(`column.${column}`)} required={required.includes(column)}>
            <Select
              value={draft.columns[column] ?? ''}
              onChange={(_, { value }) =>
                change(withColumn(draft, sample, column, value === '' ? undefined : value))
              }
            >
              <option value="">{t(column === 'unit' ? 'unitNone' : 'none')}</option>
              {sample.columns
                .filter((name) => name !== '')
                .map((name) => (
                  <option key={name} value={name}>
                    {name}
                  </option>
                ))}
            </Select>
          </Field>
        ))}
        <Field
          label={t('dates')}
          {...(gaps.includes('dates') ? { validationMessage: t('datesUnsure') } : {})}
        >
          <Select
            value={draft.dates ?? 'unsure'}
            onChange={(_, { value }) => change({ ...draft, dates: value })}
          >
            {draft.dates === undefined && <option value="unsure">{t('choose')}</option>}
            {dateFormats.map((format) => (
              <option key={format} value={format}>
                {t(`date.${format === '' ? 'usual' : format}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('clock')}>
          <Select
            value={draft.clock}
            onChange={(_, { value }) => change({ ...draft, clock: value as MappingDraft['clock'] })}
          >
            {(['swedish', 'utc'] as const).map((clock) => (
              <option key={clock} value={clock}>
                {t(`clocks.${clock}`)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {words.length > 0 && (
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{t('acts')}</legend>
          <div className={styles.grid}>
            {words.map(([word, act]) => (
              <Field key={word} label={word}>
                <Select
                  value={act ?? ''}
                  onChange={(_, { value }) => {
                    const chosen = acts.find((one) => one === value) ?? null;
                    change({ ...draft, acts: { ...draft.acts, [word]: chosen } });
                  }}
                >
                  <option value="">{t('actKept')}</option>
                  {acts.map((one) => (
                    <option key={one} value={one}>
                      {say(`logReview:act.${one}`)}
                    </option>
                  ))}
                </Select>
              </Field>
            ))}
          </div>
        </fieldset>
      )}
    </>
  );
};
