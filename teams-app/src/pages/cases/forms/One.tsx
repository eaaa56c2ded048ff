import { Field, Select } from '@fluentui/react-components';

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
