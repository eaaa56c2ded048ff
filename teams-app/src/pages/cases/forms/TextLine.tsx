import { Field, Input, Textarea, makeStyles } from '@fluentui/react-components';

export interface TextLineProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly required?: boolean;
  readonly fault?: string | undefined;
  readonly type?: 'text' | 'date' | 'time' | 'tel' | 'email' | 'number';
  readonly min?: string | number;
  readonly max?: string;
  /** So many rows of words. */
  readonly rows?: number;
  readonly className?: string;
}

const useStyles = makeStyles({ line: { '& input': { minWidth: 0, width: '100%' } } });

const longest = { line: 500, prose: 20_000 };

/** One question with an answer that is written. The browser remembers none of it. */
export const TextLine = ({
  label,
  value,
  onChange,
  hint,
  required = false,
  fault,
  type = 'text',
  min,
  max,
  rows,
  className,
}: TextLineProps) => {
  const styles = useStyles();
  return (
    <Field
      label={label}
      required={required}
      {...(hint === undefined ? {} : { hint })}
      {...(fault === undefined ? {} : { validationMessage: fault })}
      {...(className === undefined ? {} : { className })}
    >
      {rows === undefined ? (
        <Input
          className={styles.line}
          type={type}
          value={value}
          autoComplete="off"
          maxLength={longest.line}
          {...(min === undefined ? {} : { min })}
          {...(max === undefined ? {} : { max })}
          onChange={(_, written) => onChange(written.value)}
        />
      ) : (
        <Textarea
          value={value}
          rows={rows}
          resize="vertical"
          autoComplete="off"
          maxLength={longest.prose}
          onChange={(_, written) => onChange(written.value)}
        />
      )}
    </Field>
  );
};
