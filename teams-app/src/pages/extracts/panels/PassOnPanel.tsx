import { Body1, Button } from '@fluentui/react-components';
import { lacksControl } from '@loggkontroll/core/workflow';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../../app/index.ts';
import { usePeople, useUnits } from '../../../data/index.ts';
import { useSession } from '../../../session/index.ts';
import { PersonSelect } from '../../targeted/PersonSelect.tsx';
import { act } from '../commands.ts';
import type { PanelProps } from '../stored-extract.ts';
import { usePanelStyles } from './panel-styles.ts';

/** Somebody is away: who receives and hands over, and who assesses, from now on. The rooms' rights follow. */
export const PassOnPanel = ({ record, performing, onDone }: PanelProps & { readonly onDone: () => void }) => {
  const { t } = useTranslation('extracts');
  const session = useSession();
  const styles = usePanelStyles();
  const { people } = usePeople();
  const units = useUnits();
  const { state } = record;
  const [handler, setHandler] = useState<string | undefined>(state.handler);
  const [assessor, setAssessor] = useState<string | undefined>(state.assessor);
  const [tried, setTried] = useState(false);
  const { busy, perform } = performing;
  const managerOf = (personId: string | undefined) =>
    people.find((person) => person.personId === personId)?.managerId;
  const unitManager = units.get(state.unitId)?.managerId;
  const near = [...new Set([unitManager, managerOf(unitManager), state.handlersManager])].filter(
    (personId) => personId !== undefined,
  );
  const isSame = handler === state.handler && assessor === state.assessor;
  const passOn = async (): Promise<void> => {
    setTried(true);
    if (handler === undefined || assessor === undefined || isSame) return;
    const orderer = state.orderer === state.assessor ? assessor : state.orderer;
    const handlersManager = managerOf(handler);
    const command = { type: 'passOnExtract', handler, handlersManager, assessor, orderer } as const;
    if (await perform(() => act(session, record, command), t('passOn.done'))) onDone();
  };
  const faultOf = (chosen: string | undefined) => {
    if (!tried) return undefined;
    if (chosen === undefined) return t('missing');
    return isSame ? t('passOn.same') : undefined;
  };
  return (
    <ActionPanel title={t('passOn.title')}>
      <Body1>{t('passOn.body')}</Body1>
      {state.delivered && lacksControl(state) && <Body1>{t('passOn.apart')}</Body1>}
      <div className={styles.form}>
        <PersonSelect
          label={t('facts.handler')}
          value={handler}
          near={near}
          onChange={setHandler}
          fault={faultOf(handler)}
        />
        <PersonSelect
          label={t('facts.assessor')}
          value={assessor}
          near={near}
          onChange={setAssessor}
          fault={faultOf(assessor)}
        />
      </div>
      <div className={styles.actions}>
        <Button appearance="primary" disabled={busy} onClick={() => void passOn()}>
          {busy ? t('going') : t('passOn.go')}
        </Button>
        <Button onClick={onDone}>{t('assess.leave')}</Button>
      </div>
    </ActionPanel>
  );
};
