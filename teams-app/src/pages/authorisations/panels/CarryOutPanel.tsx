import {
  Body1,
  Button,
  Checkbox,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
} from '@fluentui/react-components';
import { tasksOf } from '@loggkontroll/core/authorisations';
import type { AccessTask } from '@loggkontroll/core/authorisations';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../../app/index.ts';
import { useSession, useToday } from '../../../session/index.ts';
import { readAnswered } from '../access-room.ts';
import { act } from '../commands.ts';
import { useTaskWords } from '../use-task-words.ts';
import type { PanelProps } from '../stored-authorisation.ts';
import { usePanelStyles } from './panel-styles.ts';
import { RoomReading } from './RoomReading.tsx';

const Tasks = ({
  tasks,
  record,
  performing: { busy, perform },
}: PanelProps & { readonly tasks: readonly AccessTask[] }) => {
  const { t } = useTranslation('authorisations');
  const session = useSession();
  const isSingle = record.state.occasion === 'single';
  const wordsOf = useTaskWords(isSingle);
  const styles = usePanelStyles();
  const today = useToday();
  const [done, setDone] = useState<ReadonlySet<number>>(new Set());
  const [on, setOn] = useState<string>(today);
  const [tried, setTried] = useState(false);
  const left = tasks.length - done.size;
  const isLacking = tried && left > 0;
  const tick = (index: number, isDone: boolean): void => {
    const others = [...done].filter((each) => each !== index);
    setDone(new Set(isDone ? [...others, index] : others));
  };
  const confirm = (): void => {
    setTried(true);
    if (left > 0 || on === '') return;
    const listSha256 = record.state.listed?.list.sha256 ?? '';
    void perform(() => act(session, record, { type: 'carryOutAccess', on, listSha256 }), t('carryOut.done'));
  };
  return (
    <>
      <Body1>{tasks.length > 0 ? t('carryOut.body') : t('carryOut.nothing')}</Body1>
      {tasks.length > 0 && (
        <div role="group" aria-label={t('carryOut.tasks')}>
          {tasks.map((task, index) => (
            <div key={index}>
              <Checkbox
                label={wordsOf(task)}
                checked={done.has(index)}
                onChange={(_, { checked }) => tick(index, checked === true)}
              />
            </div>
          ))}
        </div>
      )}
      {isLacking && (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>{t('carryOut.left', { count: left })}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.form}>
        <Field label={t('carryOut.on')} required>
          <Input type="date" value={on} max={today} onChange={(_, { value }) => setOn(value)} />
        </Field>
      </div>
      <div className={styles.actions}>
        <Button appearance="primary" disabled={busy} onClick={confirm}>
          {busy ? t('going') : t(isSingle ? 'order.carryOut.go' : 'carryOut.go')}
        </Button>
      </div>
    </>
  );
};

/** What was decided is done in the record system, ticked off and confirmed. */
export const CarryOutPanel = (props: PanelProps) => {
  const { t } = useTranslation('authorisations');
  const session = useSession();
  const isSingle = props.record.state.occasion === 'single';
  return (
    <ActionPanel title={t(isSingle ? 'order.carryOut.title' : 'carryOut.title')}>
      <RoomReading read={() => readAnswered(session, props.record.state)}>
        {({ list, answers }) => <Tasks {...props} tasks={tasksOf(list, answers)} />}
      </RoomReading>
    </ActionPanel>
  );
};
