import { Body1Strong, Button, Caption1, Select, makeStyles, tokens } from '@fluentui/react-components';
import { asVariant, fieldFormAt, startAt } from '@loggkontroll/core/policy';
import { useTranslation } from 'react-i18next';
import { usePolicyWords } from '../use-policy-words.ts';
import type { Editing } from './editing.ts';
import { stepsIn } from './editing.ts';
import { faultsAt, useFaultWords } from './faults.ts';
import { FieldInput } from './FieldInput.tsx';
import { ItemsEditor } from './ItemsEditor.tsx';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  inner: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    paddingLeft: tokens.spacingHorizontalL,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { minWidth: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  after: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  changed: { color: tokens.colorBrandForeground1 },
  fault: { color: tokens.colorPaletteRedForeground1 },
  add: { maxWidth: '20rem', '& select': { minWidth: 0, width: '100%' } },
});

/** One value or group of a policy, and everything inside it, as fields. */
export const GroupEditor = ({ path, editing }: { readonly path: string; readonly editing: Editing }) => {
  const { t } = useTranslation('policies');
  const { nameOf } = usePolicyWords();
  const faultWords = useFaultWords();
  const styles = useStyles();
  const { draft, valueAt, isChanged, set, faults } = editing;
  const form = fieldFormAt(draft, stepsIn(path));
  const value = valueAt(path);
  if (form === undefined) return null;
  const [fault] = faultsAt(faults, path);
  const after = (
    <div className={styles.after}>
      {isChanged(path) && (
        <>
          <Caption1 className={styles.changed}>{t('edit.wasSet')}</Caption1>
          <Button size="small" appearance="subtle" onClick={() => editing.restore(path)}>
            {t('edit.undo')}
          </Button>
        </>
      )}
      {form.isOptional && value !== undefined && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={`${t('edit.remove')}: ${nameOf(path)}`}
          onClick={() => set(path, undefined)}
        >
          {t('edit.remove')}
        </Button>
      )}
    </div>
  );
  if (form.kind === 'items')
    return (
      <div className={styles.row}>
        <ItemsEditor path={path} editing={editing} />
        {after}
      </div>
    );
  if (form.kind !== 'group') {
    const variantOf = path.split('.').slice(0, -1).join('.');
    return (
      <div className={styles.row}>
        <FieldInput
          path={path}
          form={form}
          value={value}
          fault={fault && faultWords(fault)}
          label={nameOf(path)}
          onChange={(next) =>
            form.kind === 'variant'
              ? set(variantOf, asVariant(draft, stepsIn(variantOf), String(next)))
              : set(path, next)
          }
        />
        {after}
      </div>
    );
  }
  const missing = form.fields.filter(
    (field) => valueAt(`${path}.${field}`) === undefined && editing.isOffered(`${path}.${field}`),
  );
  const [own] = faults.filter((each) => each.path === path);
  return (
    <div className={styles.group}>
      {editing.hasTitle(path) && <Body1Strong>{nameOf(path)}</Body1Strong>}
      <div className={editing.hasTitle(path) ? styles.inner : styles.group}>
        {value === null && <span>{t('absent')}</span>}
        {own && (
          <span role="alert" className={styles.fault}>
            {faultWords(own)}
          </span>
        )}
        {value !== null &&
          form.fields
            .filter(
              (field) => valueAt(`${path}.${field}`) !== undefined && editing.isOffered(`${path}.${field}`),
            )
            .map((field) => <GroupEditor key={field} path={`${path}.${field}`} editing={editing} />)}
        {value !== null && missing.length > 0 && (
          <Select
            aria-label={`${t('edit.addValue')}: ${nameOf(path)}`}
            className={styles.add}
            value=""
            onChange={(_, data) => {
              const at = `${path}.${data.value}`;
              set(at, startAt(draft, stepsIn(at)));
            }}
          >
            <option value="">{t('edit.addValue')}</option>
            {missing.map((field) => (
              <option key={field} value={field}>
                {nameOf(`${path}.${field}`)}
              </option>
            ))}
          </Select>
        )}
      </div>
      {(form.isOptional || isChanged(path)) && value !== undefined && after}
    </div>
  );
};
