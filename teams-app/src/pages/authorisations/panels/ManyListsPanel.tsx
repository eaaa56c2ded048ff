import {
  Body1,
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
} from '@fluentui/react-components';
import { accountsIn, divideByUnit } from '@loggkontroll/core/authorisations';
import { accept } from '@loggkontroll/core/result';
import { SavingMessage, useSaving } from '@loggkontroll/ui/components/saving';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../../app/index.ts';
import { usePeople, useUnits } from '../../../data/index.ts';
import { useSession, useToday } from '../../../session/index.ts';
import { sendList } from '../access-room.ts';
import type { StoredAuthorisation } from '../stored-authorisation.ts';
import { ListFileField } from './ListFileField.tsx';
import { usePanelStyles } from './panel-styles.ts';
import { useListFile } from './use-list-file.ts';

/** A file of many units divided by unit: what goes where and what goes nowhere is shown before anything is sent. */
export const ManyListsPanel = ({ records }: { readonly records: readonly StoredAuthorisation[] }) => {
  const { t } = useTranslation('authorisations');
  const session = useSession();
  const styles = usePanelStyles();
  const { nameOf } = usePeople();
  const units = useUnits();
  const today = useToday();
  const [takenOn, setTakenOn] = useState<string>(today);
  const [sent, setSent] = useState<ReadonlySet<string>>(new Set());
  const chosen = useListFile();
  const { saving, run } = useSaving();
  const { whole } = chosen;
  const divided = useMemo(() => {
    const asked = [...new Set(records.map(({ state }) => state.unitId))].map((unitId) => ({
      unitId,
      name: units.get(unitId)?.name ?? unitId,
    }));
    return whole && divideByUnit(whole.rows, asked);
  }, [records, units, whole]);
  const lists = records.map((record) => {
    const { unitId } = record.state;
    const rows = divided?.units.find((unit) => unit.unitId === unitId)?.rows ?? [];
    return { record, name: units.get(unitId)?.name ?? unitId, rows };
  });
  const toSend = lists.filter(({ record, rows }) => rows.length > 0 && !sent.has(record.recordId));
  const empty = lists.filter(({ rows }) => rows.length === 0);
  const busy = saving.status === 'saving';
  const send = (): Promise<boolean> =>
    run(async () => {
      for (const { record, rows } of toSend) {
        const list = { reviewId: record.state.authorisationId, takenOn, rows };
        const outcome = await sendList(session, record, list);
        if (!outcome.ok) return outcome;
        setSent((before) => new Set([...before, record.recordId]));
      }
      return accept(undefined);
    });
  return (
    <ActionPanel title={t('many.panel')}>
      <Body1>{t('many.body', { count: records.length })}</Body1>
      <ListFileField chosen={chosen} takenOn={takenOn} onTakenOn={setTakenOn} />
      {divided && (
        <section className={styles.section} aria-label={t('many.taken')}>
          <Body1>{t('many.taken')}</Body1>
          <ul className={styles.list}>
            {lists
              .filter(({ rows }) => rows.length > 0)
              .map(({ record, name, rows }) => (
                <li key={record.recordId}>
                  {t('many.unit', { unit: name, count: accountsIn({ rows }) })}
                  {sent.has(record.recordId) && ` ${t('many.unitSent')}`}
                </li>
              ))}
          </ul>
          {(divided.others.length > 0 || divided.without > 0 || empty.length > 0) && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>
                <MessageBarTitle>{t('many.notTaken')}</MessageBarTitle>
                <ul className={styles.list}>
                  {divided.others.map(({ unit, rows }) => (
                    <li key={unit}>{t('many.other', { unit, count: rows })}</li>
                  ))}
                  {divided.without > 0 && <li>{t('many.without', { count: divided.without })}</li>}
                  {empty.map(({ record, name }) => (
                    <li key={record.recordId}>{t('many.empty', { unit: name })}</li>
                  ))}
                </ul>
              </MessageBarBody>
            </MessageBar>
          )}
        </section>
      )}
      {busy && (
        <ProgressBar value={sent.size} max={sent.size + toSend.length} aria-label={t('many.progress')} />
      )}
      <SavingMessage saving={saving} nameOf={nameOf} saved={t('many.done', { count: sent.size })} />
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={busy || toSend.length === 0 || takenOn === ''}
          onClick={() => void send()}
        >
          {busy ? t('going') : t('many.send', { count: toSend.length })}
        </Button>
      </div>
    </ActionPanel>
  );
};
