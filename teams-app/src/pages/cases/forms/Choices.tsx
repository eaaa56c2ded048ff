import { Checkbox, Field, Label, Select, makeStyles, useId } from '@fluentui/react-components';

const useStyles = makeStyles({
  several: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 15rem), 1fr))' },
});

/** Some of several. */
export const Several = <Code extends string>({
  label,
  codes,
  wordOf,
  chosen,
  onChange,
}: {
  readonly label: string;
  readonly codes: readonly Code[];
  readonly wordOf: (code: Code) => string;
  readonly chosen: readonly Code[];
  readonly onChange: (chosen: readonly Code[]) => void;
}) => {
  const styles = useStyles();
  const id = useId('choices');
  return (
    /* No field: each of its boxes would be read as the question, and not as the answer. */
    <div role="group" aria-labelledby={id}>
      <Label id={id}>{label}</Label>
      <div className={styles.several}>
        {codes.map((code) => (
          <div key={code}>
            <Checkbox
              label={wordOf(code)}
              checked={chosen.includes(code)}
              onChange={(_, { checked }) =>
                onChange(checked === true ? [...chosen, code] : chosen.filter((each) => each !== code))
              }
            />
          </div>
        ))}
      </div>
    </div>
  );
};

/** One of several. */
export const One = <Code extends string>({
  label,
  codes,
  wordOf,
  value,
  onChange,
  className,
}: {
  readonly label: string;
  readonly codes: readonly Code[];
  readonly wordOf: (code: Code) => string;
  readonly value: Code;
  readonly onChange: (code: Code) => void;
  readonly className?: string;
}) => (
  <Field label={label} {...(className === undefined ? {} : { className })}>
    <Select
      value={value}
      onChange={(_, chosen) => onChange(codes.find((code) => code === chosen.value) ?? value)}
    >
      {codes.map((code) => (
        <option key={code} value={code}>
          {wordOf(code)}
        </option>
      ))}
    </Select>
  </Field>
);
