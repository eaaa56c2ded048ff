import {
  Body1,
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { lacksUnitAlone, registerNames } from '@loggkontroll/core/log';
import { screeningRulesOf } from '@loggkontroll/core/policy';
import { FailureNotice } from '@loggkontroll/ui/components';
import { logReviewTexts, useSay } from '@loggkontroll/ui/components/log-review';
import { SavingMessage, useSaving } from '@loggkontroll/ui/components/saving';
import { formatDays, formatMonth } from '@loggkontroll/ui/texts';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePeople, useUnits } from '../../../data/index.ts';
import { useSession } from '../../../session/index.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import type { PreparedDelivery, ReadingRefusal } from '../../../workers/make-delivery.ts';
import type { PanelProps } from '../stored-order.ts';
import { cautionsOf } from './cautions.ts';
import type { Caution } from './cautions.ts';
import { canRead, logFilesOf } from './chosen-files.ts';
import type { ChosenFiles } from './chosen-files.ts';
import { ChoosingNotes } from './ChoosingNotes.tsx';
import { deliverLog } from './deliver-log.ts';
import { FileField } from './FileField.tsx';
import { LogFiles } from './LogFiles.tsx';
import { PreparedView } from './PreparedView.tsx';
import { readingRefusalWords } from './refusal-words.ts';
import { deliver } from './texts/index.ts';
import { useChosenFiles } from './use-chosen-files.ts';
import { useReading } from './use-reading.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  lead: { maxWidth: '46rem' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  reading: { display: 'grid', gap: tokens.spacingVerticalXS, maxWidth: '400px' },
});

const nameOfRegister = (files: ChosenFiles, { file }: ReadingRefusal): string =>
  file?.kind === 'register' ? (files.registers[file.register]?.name ?? '') : '';

/**
 * Where the log administrator makes a delivery: choose the files, see what is kept, deliver. The export is read in a
 * worker; nothing but the delivery leaves the browser, and only when it is complete.
 */
export const DeliverPanel = ({ order, performing }: PanelProps) => {
  useTexts({ logReview: logReviewTexts, deliver });
  const { t } = useTranslation(['deliver', 'logReview', 'common']);
  const { t: say, language } = useSay();
  const styles = useStyles();
  const session = useSession();
  const { policy } = session;
  const { nameOf } = usePeople();
  const units = useUnits();
  const [confirmed, setConfirmed] = useState<ReadonlySet<Caution>>(new Set());
  const { saving, run, clear } = useSaving();
  const { orderId, number, month, days = [], employees, unitId, clusterId, clusterName } = order.state;
  const home = units.get(unitId)?.name ?? unitId;
  const about = useMemo(
    () => ({
      ...{ orderId, number, units: [unitId, home, clusterId, clusterName] },
      selection: { of: 'draw', month, days, employees } as const,
      screening: screeningRulesOf(policy),
    }),
    [orderId, number, month, days, employees, unitId, home, clusterId, clusterName, policy],
  );
  const { reading, read, reset } = useReading(about);
  const cautions = reading.state === 'read' ? cautionsOf(reading.prepared.facts) : [];
  const ready = cautions.every((caution) => confirmed.has(caution));
  /** A failure is told here, beside the button; a refusal by the page, whose order has changed meanwhile. */
  const deliverNow = async (prepared: PreparedDelivery): Promise<void> => {
    let outcome: Awaited<ReturnType<typeof deliverLog>> | undefined;
    await run(async () => (outcome = await deliverLog(session, order, prepared)));
    if (outcome?.ok === true) performing.show(outcome.value);
    const refused = outcome?.ok === false ? outcome : undefined;
    if (refused) {
      clear();
      await performing.perform(() => Promise.resolve(refused));
    }
  };
  const startOver = (): void => {
    clear();
    setConfirmed(new Set());
    reset();
  };
  const hand = useChosenFiles(startOver);
  const { files } = hand;
  const logNames = files.logs.map(({ file }) => file.name);
  const [stated, setUnit] = useState<string>();
  const unit = stated ?? units.get(unitId)?.name ?? '';
  const refusal = reading.state === 'refused' ? reading.refusal : undefined;
  const [unitAsked, setUnitAsked] = useState(false);
  useEffect(() => {
    if (refusal && lacksUnitAlone(refusal.refusal)) setUnitAsked(true);
  }, [refusal]);

  return (
    <div className={styles.root}>
      <Body1 className={styles.lead}>{t('deliver:lead', { month: formatMonth(language, month) })}</Body1>
      {reading.state !== 'read' && (
        <div>
          <div>{t('deliver:employees', { names: employees.map(({ name }) => name).join(', ') })}</div>
          <div>{t('deliver:days', { days: formatDays(language, days, days[0]) })}</div>
        </div>
      )}
      {reading.state !== 'reading' && reading.state !== 'read' && (
        <>
          <LogFiles
            hand={hand}
            unit={unit}
            setUnit={setUnit}
            asked={unitAsked}
            refused={
              refusal?.file?.kind === 'log'
                ? { index: refusal.file.index, refusal: refusal.refusal }
                : undefined
            }
          />
          <FileField
            label={t('deliver:registers')}
            hint={t('deliver:registersHint')}
            accept=".csv,.txt,text/csv,text/plain"
            files={registerNames.flatMap((register) => {
              const file = files.registers[register];
              if (!file) return [];
              const what = t(`deliver:register.${register}`);
              return [{ key: register, name: file.name, what, remove: () => hand.removeRegister(register) }];
            })}
            onChoose={hand.addRegisters}
          />
          {files.unknown.map(({ name }) => (
            <MessageBar key={name} intent="warning" layout="multiline" role="alert">
              <MessageBarBody>{t('deliver:unknownRegister', { name })}</MessageBarBody>
            </MessageBar>
          ))}
          <ChoosingNotes notes={files.notes} />
          {refusal && refusal.file?.kind !== 'log' && (
            <MessageBar intent="error" layout="multiline" role="alert">
              <MessageBarBody>
                <MessageBarTitle>
                  {t(`deliver:refused.${refusal.file?.kind ?? 'none'}`, {
                    name: nameOfRegister(files, refusal),
                  })}
                </MessageBarTitle>{' '}
                {readingRefusalWords(t, say, language, refusal.refusal, logNames)}{' '}
                {t('deliver:refused.nothing')}
              </MessageBarBody>
            </MessageBar>
          )}
          {reading.state === 'broken' && <FailureNotice kind="unknown" />}
          <div className={styles.actions}>
            <Button
              appearance="primary"
              disabled={!canRead(files, unit)}
              onClick={() => read({ logs: logFilesOf(files, unit, unitAsked), registers: files.registers })}
            >
              {t('deliver:read')}
            </Button>
          </div>
        </>
      )}
      {reading.state === 'reading' && (
        <div className={styles.reading} role="status">
          <div>
            {t('deliver:reading', {
              percent: Math.floor((100 * reading.progress.read) / reading.progress.total),
            })}
          </div>
          <ProgressBar
            value={reading.progress.read / reading.progress.total}
            aria-label={t('deliver:read')}
            thickness="large"
          />
          <div>
            <Button onClick={startOver}>{t('common:action.cancel')}</Button>
          </div>
        </div>
      )}
      {reading.state === 'read' && (
        <>
          <PreparedView
            prepared={reading.prepared}
            logNames={logNames}
            registers={files.registers}
            cautions={cautions}
            confirmed={confirmed}
            confirm={(caution, yes) => {
              const next = new Set(confirmed);
              if (yes) next.add(caution);
              else next.delete(caution);
              setConfirmed(next);
            }}
          />
          <SavingMessage saving={saving} saved={t('deliver:delivered')} nameOf={nameOf} />
          <div className={styles.actions}>
            <Button
              appearance="primary"
              disabled={!ready}
              disabledFocusable={saving.status === 'saving' || saving.status === 'saved'}
              onClick={() => void deliverNow(reading.prepared)}
            >
              {t(saving.status === 'saving' ? 'deliver:delivering' : 'deliver:deliver')}
            </Button>
            <Button onClick={startOver}>{t('deliver:other')}</Button>
          </div>
        </>
      )}
    </div>
  );
};
