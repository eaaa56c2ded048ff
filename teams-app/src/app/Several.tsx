import { Caption1, Checkbox, Label, makeStyles, tokens, useId } from '@fluentui/react-components';

const useStyles = makeStyles({
  boxes: { display: 'flex', flexDirection: 'column', alignItems: 'start' },
  columns: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 15rem), 1fr))' },
  hint: { color: tokens.colorNeutralForeground3 },
  fault: { color: tokens.colorPaletteRedForeground1 },
});

/**
 * Some of several. No field: it would give every box one id and the question for a name, so that each is read as the
 * question and whoever presses the words of one ticks the first.
 */
export const Several = <Code extends string>({
  label,
  hint,
  required = false,
  fault,
  inColumns = false,
  id,
  codes,
  wordOf,
  chosen,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly fault?: string | undefined;
  /** Beside each other where there is room. */
  readonly inColumns?: boolean;
  /** Of what gets the focus when something here has to be put right. */
  readonly id?: string;
  readonly codes: readonly Code[];
  readonly wordOf: (code: Code) => string;
  readonly chosen: readonly Code[];
  /** In the order of `codes`. */
  readonly onChange: (chosen: readonly Code[]) => void;
}) => {
  const styles = useStyles();
  const own = useId('several');
  return (
    <div
      role="group"
      aria-labelledby={`${own}-label`}
      {...(hint === undefined ? {} : { 'aria-describedby': `${own}-hint` })}
      {...(id === undefined ? {} : { id, tabIndex: -1 })}
    >
      <Label id={`${own}-label`} required={required}>
        {label}
      </Label>
      <div className={inColumns ? styles.columns : styles.boxes}>
        {codes.map((code) => (
          <Checkbox
            key={code}
            label={wordOf(code)}
            checked={chosen.includes(code)}
            onChange={(_, { checked }) =>
              onChange(codes.filter((each) => (each === code ? checked === true : chosen.includes(each))))
            }
          />
        ))}
      </div>
      {fault !== undefined && (
        <Caption1 as="p" block role="alert" className={styles.fault}>
          {fault}
        </Caption1>
      )}
      {hint !== undefined && (
        <Caption1 id={`${own}-hint`} block className={styles.hint}>
          {hint}
        </Caption1>
      )}
    </div>
  );
};
