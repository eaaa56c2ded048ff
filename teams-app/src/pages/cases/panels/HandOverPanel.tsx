import {
  Body1,
  Button,
  Field,
  Radio,
  RadioGroup,
  Select,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { handOverReasons } from '@loggkontroll/core/workflow';
import type { HandOverReason } from '@loggkontroll/core/workflow';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../../app/index.ts';
import { usePeople } from '../../../data/index.ts';
import { useSession } from '../../../session/index.ts';
import { act } from '../commands.ts';
import type { PanelProps } from '../stored-case.ts';

const useStyles = makeStyles({
  person: { maxWidth: '24rem' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** Somebody else takes the case over, for a reason that is a code; who reads it follows. */
export const HandOverPanel = ({
  record,
  performing,
  onLeave,
}: PanelProps & { readonly onLeave: () => void }) => {
  const { t } = useTranslation(['cases', 'common']);
  const session = useSession();
  const { people } = usePeople();
  const styles = useStyles();
  const [responsible, setResponsible] = useState('');
  const [reason, setReason] = useState<HandOverReason>();
  const { busy, perform } = performing;
  const { state } = record;
  const others = people
    .filter(({ personId }) => personId !== state.responsible)
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'));
  const option = ({ personId, name }: (typeof others)[number]) => (
    <option key={personId} value={personId}>
      {name}
    </option>
  );
  const above = others.filter(({ personId }) => personId === state.responsiblesManager);
  const rest = others.filter(({ personId }) => personId !== state.responsiblesManager);
  const handOver = async (): Promise<void> => {
    const chosen = others.find(({ personId }) => personId === responsible);
    if (chosen === undefined || reason === undefined) return;
    const command = {
      type: 'handOverCase',
      responsible,
      responsiblesManager: chosen.managerId,
      reason,
    } as const;
    if (await perform(() => act(session, record, command), t('handOver.done'))) onLeave();
  };
  return (
    <ActionPanel title={t('handOver.title')}>
      <Body1>{t('handOver.body')}</Body1>
      <Field label={t('handOver.who')} required className={styles.person}>
        <Select value={responsible} autoComplete="off" onChange={(_, { value }) => setResponsible(value)}>
          <option value="">{t('handOver.choose')}</option>
          {above.length > 0 && <optgroup label={t('handOver.above')}>{above.map(option)}</optgroup>}
          <optgroup label={t('handOver.everyone')}>{rest.map(option)}</optgroup>
        </Select>
      </Field>
      <Field label={t('handOver.why')} required>
        <RadioGroup
          value={reason ?? ''}
          onChange={(_, { value }) => setReason(handOverReasons.find((each) => each === value))}
        >
          {handOverReasons.map((each) => (
            <Radio key={each} value={each} label={t(`handOver.reason.${each}`)} />
          ))}
        </RadioGroup>
      </Field>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={busy || responsible === '' || reason === undefined}
          onClick={() => void handOver()}
        >
          {busy ? t('common:state.working') : t('handOver.go')}
        </Button>
        <Button disabled={busy} onClick={onLeave}>
          {t('common:action.cancel')}
        </Button>
      </div>
    </ActionPanel>
  );
};
