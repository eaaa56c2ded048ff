import { Field, Radio, RadioGroup } from '@fluentui/react-components';

/** One of some codes, each in words. */
export const CodeRadios = <Code extends string>({
  label,
  codes,
  words,
  value,
  onChange,
  fault,
}: {
  readonly label: string;
  readonly codes: readonly Code[];
  readonly words: (code: Code) => string;
  readonly value: Code | undefined;
  readonly onChange: (code: Code | undefined) => void;
  readonly fault?: string | undefined;
}) => (
  <Field label={label} required {...(fault === undefined ? {} : { validationMessage: fault })}>
    <RadioGroup
      value={value ?? ''}
      onChange={(_, chosen) => onChange(codes.find((code) => code === chosen.value))}
    >
      {codes.map((code) => (
        <Radio key={code} value={code} label={words(code)} />
      ))}
    </RadioGroup>
  </Field>
);
