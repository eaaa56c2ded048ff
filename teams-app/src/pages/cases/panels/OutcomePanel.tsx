import {
  Body1,
  Button,
  Checkbox,
  Field,
  Radio,
  RadioGroup,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { partyWord } from '@loggkontroll/ui/texts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../../app/index.ts';
import { useSession } from '../../../session/index.ts';
import { act } from '../commands.ts';
import type { PanelProps } from '../stored-case.ts';

const useStyles = makeStyles({
  checks: { display: 'flex', flexDirection: 'column' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** Whether what the log shows has been explained; what has not is confirmed. */
export const OutcomePanel = ({
  record,
  performing,
  onLeave,
}: PanelProps & { readonly onLeave?: () => void }) => {
  const { t, i18n } = useTranslation(['cases', 'common']);
  const session = useSession();
  const styles = useStyles();
  const [kind, setKind] = useState<'explained' | 'not-explained'>();
  const [intent, setIntent] = useState(false);
  const [serious, setSerious] = useState(false);
  const [isTogether, setTogether] = useState(false);
  const { busy, perform } = performing;
  const { decidesWith } = record.state.rules;
  const decide = async (): Promise<void> => {
    if (kind === undefined) return;
    const outcome = kind === 'explained' ? { kind } : { kind, intent, serious };
    const together = decidesWith !== undefined && isTogether ? { together: decidesWith } : {};
    const done = await perform(
      () => act(session, record, { type: 'decideCase', outcome, ...together }),
      t(`decide.done.${kind}`),
    );
    if (done) onLeave?.();
  };
  return (
    <ActionPanel title={t('decide.title')}>
      <Body1>{t('decide.body')}</Body1>
      <Field label={t('decide.label')} required>
        <RadioGroup
          value={kind ?? ''}
          onChange={(_, { value }) => setKind(value === 'explained' ? value : 'not-explained')}
        >
          <Radio value="explained" label={t('decide.explained')} />
          <Radio value="not-explained" label={t('decide.notExplained')} />
        </RadioGroup>
      </Field>
      {kind === 'not-explained' && (
        <div className={styles.checks} role="group" aria-label={t('decide.more')}>
          <Checkbox
            label={t('decide.intent')}
            checked={intent}
            onChange={(_, { checked }) => setIntent(checked === true)}
          />
          <Checkbox
            label={t('decide.serious')}
            checked={serious}
            onChange={(_, { checked }) => setSerious(checked === true)}
          />
        </div>
      )}
      {decidesWith !== undefined && (
        <Checkbox
          label={t('decide.together', { party: partyWord(i18n, decidesWith) })}
          checked={isTogether}
          onChange={(_, { checked }) => setTogether(checked === true)}
        />
      )}
      <div className={styles.actions}>
        <Button appearance="primary" disabled={busy || kind === undefined} onClick={() => void decide()}>
          {busy ? t('common:state.working') : t('decide.go')}
        </Button>
        {onLeave && (
          <Button disabled={busy} onClick={onLeave}>
            {t('common:action.cancel')}
          </Button>
        )}
      </div>
    </ActionPanel>
  );
};
