import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Radio,
  RadioGroup,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Result } from '@loggkontroll/core/result';
import { SavingMessage, useSaving } from '@loggkontroll/ui/components/saving';
import type { Refusal } from '@loggkontroll/ui/texts';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Several, focusHeading } from '../../app/index.ts';
import { usePeople } from '../../data/index.ts';

const useStyles = makeStyles({ body: { marginTop: 0, marginBottom: tokens.spacingVerticalM } });

/** What the dialog offers: a code, and its words. */
export interface Choice<Code extends string> {
  readonly value: Code;
  readonly text: string;
}

/** Asks for one of some codes, or for several, before something is done: nothing is typed, so nobody is named. */
export const ChoiceDialog = <Code extends string, T>({
  title,
  body,
  label,
  confirm,
  choices,
  several = false,
  onConfirm,
  onDone,
  onLeave,
}: {
  readonly title: string;
  readonly body: string;
  readonly label: string;
  readonly confirm: string;
  readonly choices: readonly Choice<Code>[];
  readonly several?: boolean;
  readonly onConfirm: (chosen: readonly [Code, ...Code[]]) => Promise<Result<T, Refusal>>;
  readonly onDone: (value: T) => void;
  /** `refused`: an attempt did not succeed, so what stands behind the dialog may be out of date. */
  readonly onLeave: (refused: boolean) => void;
}) => {
  const { t } = useTranslation();
  const { nameOf } = usePeople();
  const styles = useStyles();
  const [chosen, setChosen] = useState<readonly Code[]>([]);
  const { saving, run } = useSaving();
  const busy = saving.status === 'saving';
  const leave = () => onLeave(saving.status === 'refused' || saving.status === 'failed');
  const go = async () => {
    const [first, ...others] = chosen;
    if (first === undefined) return;
    let outcome: Result<T, Refusal> | undefined;
    await run(async () => (outcome = await onConfirm([first, ...others])));
    if (outcome?.ok === true) onDone(outcome.value);
  };
  useEffect(() => focusHeading, []);
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && !busy && leave()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>
            <p className={styles.body}>{body}</p>
            {several ? (
              <Several
                label={label}
                required
                codes={choices.map(({ value }) => value)}
                wordOf={(code) => choices.find(({ value }) => value === code)?.text ?? code}
                chosen={chosen}
                onChange={setChosen}
              />
            ) : (
              <Field label={label} required>
                <RadioGroup
                  value={chosen[0] ?? ''}
                  onChange={(_, { value }) =>
                    setChosen(choices.map((choice) => choice.value).filter((code) => code === value))
                  }
                >
                  {choices.map(({ value, text }) => (
                    <Radio key={value} value={value} label={text} />
                  ))}
                </RadioGroup>
              </Field>
            )}
            <SavingMessage saving={saving} nameOf={nameOf} />
          </DialogContent>
          <DialogActions>
            <Button disabled={busy} onClick={leave}>
              {t('action.cancel')}
            </Button>
            <Button appearance="primary" disabled={busy || chosen.length === 0} onClick={() => void go()}>
              {busy ? t('state.working') : confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
