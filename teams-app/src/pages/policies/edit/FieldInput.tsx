import { Checkbox, Field, Input, Select, makeStyles } from '@fluentui/react-components';
import type { FieldForm } from '@loggkontroll/core/policy';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Several } from '../../../app/index.ts';
import { usePolicyWords } from '../use-policy-words.ts';
import { fieldId } from './faults.ts';

const useStyles = makeStyles({
  narrow: { maxWidth: '12rem' },
  field: { maxWidth: '40rem', minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
});

const textOf = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(String).join(', ');
  return typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
};

/** What is no number stays as it was written, for the schema to say so. */
const numberIn = (text: string): number | string => {
  const trimmed = text.trim().replace(',', '.');
  return trimmed === '' || Number.isNaN(Number(trimmed)) ? text : Number(trimmed);
};

const numbersIn = (text: string): readonly (number | string)[] =>
  text.trim() === ''
    ? []
    : text
        .split(/[,;\s]+/)
        .filter((part) => part !== '')
        .map((part) => numberIn(part));

/** What is written, in the form that the value has. */
const read = (form: FieldForm, text: string): unknown => {
  if (form.kind === 'number') return numberIn(text);
  if (form.kind === 'numbers') return numbersIn(text);
  return form.isNullable && text.trim() === '' ? null : text;
};

interface Props {
  /** With places in lists as numbers. */
  readonly path: string;
  readonly form: FieldForm;
  readonly value: unknown;
  readonly fault: string | undefined;
  readonly label: string;
  readonly onChange: (value: unknown) => void;
}

/** One value of a policy as a field of its kind. */
export const FieldInput = (props: Props) => {
  const { path, form, value, fault, label, onChange } = props;
  const { wordOf } = usePolicyWords();
  const styles = useStyles();
  const id = fieldId(path);
  const message = fault === undefined ? {} : { validationMessage: fault };
  if (form.kind === 'yes-no')
    return (
      <Field {...message} className={styles.field}>
        <Checkbox
          id={id}
          checked={value === true}
          label={label}
          onChange={(_, { checked }) => onChange(checked === true)}
        />
      </Field>
    );
  if (form.kind === 'choice' || form.kind === 'variant')
    return (
      <Field label={label} {...message} className={styles.field}>
        <Select id={id} value={String(value)} onChange={(_, data) => onChange(data.value)}>
          {form.options.map((option) => (
            <option key={option} value={option}>
              {wordOf(path, option)}
            </option>
          ))}
        </Select>
      </Field>
    );
  if (form.kind === 'words') {
    const chosen = Array.isArray(value) ? value.map(String) : [];
    return (
      <Several
        {...{ label, fault, id, chosen, onChange }}
        inColumns
        codes={form.options}
        wordOf={(option) => wordOf(path, option)}
      />
    );
  }
  return <TextInput key={path} {...props} />;
};

const TextInput = ({ path, form, value, fault, label, onChange }: Props) => {
  const { t } = useTranslation('policies');
  const styles = useStyles();
  const [text, setText] = useState(textOf(value));
  const [seen, setSeen] = useState(value);
  /* Set from elsewhere, such as set back: what was written is then not what stands there. */
  if (JSON.stringify(seen) !== JSON.stringify(value)) {
    setSeen(value);
    if (JSON.stringify(read(form, text)) !== JSON.stringify(value)) setText(textOf(value));
  }
  const isNumber = form.kind === 'number' || form.kind === 'numbers';
  const hint = (): string | undefined => {
    if (form.kind === 'numbers') return t('edit.numbersHint');
    if (form.kind === 'time') return t('edit.timeHint');
    return form.kind === 'text' && form.isNullable ? t('edit.dateHint') : undefined;
  };
  const hintText = hint();
  return (
    <Field
      label={label}
      {...(fault === undefined ? {} : { validationMessage: fault })}
      {...(hintText === undefined ? {} : { hint: hintText })}
      className={styles.field}
    >
      <Input
        id={fieldId(path)}
        className={isNumber || form.kind === 'time' ? styles.narrow : undefined}
        value={text}
        {...(form.kind === 'number' ? { inputMode: 'decimal' as const } : {})}
        onChange={(_, data) => {
          setText(data.value);
          onChange(read(form, data.value));
        }}
      />
    </Field>
  );
};
