import { Body1, Button, Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** Asks for one of some codes before something is done: nothing is typed, so nobody is named. */
export const CodeForm = <Code extends string>({
  body,
  label,
  codes,
  wordOf,
  confirm,
  busy,
  onConfirm,
  onLeave,
}: {
  readonly body: string;
  readonly label: string;
  readonly codes: readonly Code[];
  readonly wordOf: (code: Code) => string;
  readonly confirm: string;
  readonly busy: boolean;
  readonly onConfirm: (code: Code) => void;
  readonly onLeave: () => void;
}) => {
  const { t } = useTranslation();
  const styles = useStyles();
  const [chosen, setChosen] = useState<Code>();
  return (
    <div className={styles.form}>
      <Body1>{body}</Body1>
      <Field label={label} required>
        <RadioGroup
          value={chosen ?? ''}
          onChange={(_, { value }) => setChosen(codes.find((code) => code === value))}
        >
          {codes.map((code) => (
            <Radio key={code} value={code} label={wordOf(code)} />
          ))}
        </RadioGroup>
      </Field>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={busy || chosen === undefined}
          onClick={() => chosen !== undefined && onConfirm(chosen)}
        >
          {busy ? t('state.working') : confirm}
        </Button>
        <Button disabled={busy} onClick={onLeave}>
          {t('action.cancel')}
        </Button>
      </div>
    </div>
  );
};
