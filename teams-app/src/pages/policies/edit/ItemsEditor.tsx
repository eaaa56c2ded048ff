import { Body1Strong, Button, makeStyles, tokens } from '@fluentui/react-components';
import { fieldFormAt, startAt } from '@loggkontroll/core/policy';
import { useTranslation } from 'react-i18next';
import { usePolicyWords } from '../use-policy-words.ts';
import { stepsIn } from './editing.ts';
import type { Editing } from './editing.ts';
import { faultsAt, useFaultWords } from './faults.ts';
import { FieldInput } from './FieldInput.tsx';

type Item = Readonly<Record<string, unknown>>;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  button: { alignSelf: 'flex-start' },
});

/** Several of one form, such as whom to tell when: each can be changed or removed, and more added. */
export const ItemsEditor = ({ path, editing }: { readonly path: string; readonly editing: Editing }) => {
  const { t } = useTranslation('policies');
  const { nameOf, shortNameOf } = usePolicyWords();
  const faultWords = useFaultWords();
  const styles = useStyles();
  const { draft, faults, valueAt, set } = editing;
  const items = valueAt(path) as readonly Item[];
  const change = (at: number, item: Item): void =>
    set(
      path,
      items.map((each, place) => (place === at ? item : each)),
    );
  const fieldsOf = (at: number): readonly string[] => {
    const form = fieldFormAt(draft, stepsIn(`${path}.${at}`));
    return form?.kind === 'group' ? form.fields : [];
  };
  const inputs = (item: Item, at: number) =>
    fieldsOf(at).map((field) => {
      const place = `${path}.${at}.${field}`;
      const form = fieldFormAt(draft, stepsIn(place));
      const [fault] = faultsAt(faults, place);
      if (form === undefined || form.kind === 'group' || form.kind === 'items') return null;
      const value = item[field];
      if (value === undefined)
        return (
          <Button
            key={field}
            size="small"
            appearance="subtle"
            className={styles.button}
            onClick={() => change(at, { ...item, [field]: startAt(draft, stepsIn(place)) })}
          >
            {`${t('edit.add')}: ${shortNameOf(place)}`}
          </Button>
        );
      return (
        <div key={field}>
          <FieldInput
            path={place}
            form={form}
            value={value}
            fault={fault && faultWords(fault)}
            label={shortNameOf(place)}
            onChange={(next) => change(at, { ...item, [field]: next })}
          />
          {form.isOptional && (
            <Button
              size="small"
              appearance="subtle"
              onClick={() => {
                const { [field]: _, ...others } = item;
                change(at, others);
              }}
            >
              {`${t('edit.remove')}: ${shortNameOf(place)}`}
            </Button>
          )}
        </div>
      );
    });
  return (
    <div className={styles.root} role="group" aria-label={nameOf(path)}>
      <Body1Strong>{nameOf(path)}</Body1Strong>
      {items.map((item, at) => (
        <div key={at} className={styles.item} role="group" aria-label={t('edit.item', { number: at + 1 })}>
          {inputs(item, at)}
          <Button
            size="small"
            className={styles.button}
            onClick={() =>
              set(
                path,
                items.filter((_, place) => place !== at),
              )
            }
          >
            {t('edit.removeItem', { number: at + 1 })}
          </Button>
        </div>
      ))}
      <Button
        size="small"
        className={styles.button}
        onClick={() => set(path, [...items, startAt(draft, stepsIn(`${path}.${items.length}`))])}
      >
        {t('edit.add')}
      </Button>
    </div>
  );
};
