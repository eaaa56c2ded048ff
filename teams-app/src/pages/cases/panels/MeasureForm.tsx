import { Button, Field, Input, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import type { MeasureRule } from '@loggkontroll/core/policy';
import type { MeasureDecision } from '@loggkontroll/core/workflow';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '../../../session/index.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '24rem' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** What can be decided about a measure: what must be done is never found unnecessary, and access is never put off. */
const choicesOf = ({ measure, must }: MeasureRule): readonly MeasureDecision['decision'][] => [
  'taken',
  ...(must === 'be-done' ? [] : (['not-needed'] as const)),
  ...(measure === 'access-removal' ? [] : (['later'] as const)),
];

/** The decision about one measure. */
export const MeasureForm = ({
  rule,
  name,
  busy,
  onDecide,
  onLeave,
}: {
  readonly rule: MeasureRule;
  readonly name: string;
  readonly busy: boolean;
  readonly onDecide: (decision: MeasureDecision) => void;
  readonly onLeave: () => void;
}) => {
  const { t } = useTranslation(['cases', 'common']);
  const today = useToday();
  const styles = useStyles();
  const [chosen, setChosen] = useState<MeasureDecision['decision']>();
  const [taken, setTaken] = useState<string>(today);
  const [later, setLater] = useState('');
  const isReady = chosen !== undefined && (chosen !== 'later' || later !== '');
  const decide = (): void => {
    if (chosen === 'not-needed') onDecide({ decision: chosen });
    else if (chosen !== undefined) onDecide({ decision: chosen, on: chosen === 'taken' ? taken : later });
  };
  const choices = choicesOf(rule);
  return (
    <div className={styles.form}>
      <RadioGroup
        aria-label={name}
        value={chosen ?? ''}
        onChange={(_, { value }) => setChosen(choices.find((choice) => choice === value))}
      >
        {choices.map((choice) => (
          <Radio key={choice} value={choice} label={t(`measures.choice.${choice}`)} />
        ))}
      </RadioGroup>
      {chosen === 'taken' && (
        <Field label={t('measures.takenOn')} required>
          <Input type="date" value={taken} max={today} onChange={(_, { value }) => setTaken(value)} />
        </Field>
      )}
      {chosen === 'later' && (
        <Field label={t('measures.laterOn')} required>
          <Input type="date" value={later} min={today} onChange={(_, { value }) => setLater(value)} />
        </Field>
      )}
      <div className={styles.actions}>
        <Button appearance="primary" disabled={busy || !isReady} onClick={decide}>
          {busy ? t('common:state.working') : t('common:action.save')}
        </Button>
        <Button disabled={busy} onClick={onLeave}>
          {t('common:action.cancel')}
        </Button>
      </div>
    </div>
  );
};
