import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { lacksUnitAlone, registerNames } from '@loggkontroll/core/log';
import type { DeliveryOrder } from '@loggkontroll/core/log';
import { screeningRulesOf } from '@loggkontroll/core/policy';
import type { Result } from '@loggkontroll/core/result';
import { FailureNotice } from '@loggkontroll/ui/components';
import { logReviewTexts, useSay } from '@loggkontroll/ui/components/log-review';
import { SavingMessage, useSaving } from '@loggkontroll/ui/components/saving';
import type { Refusal } from '@loggkontroll/ui/texts';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Answered, useAllUnits, usePeople, usePolicyOf } from '../../../data/index.ts';
import type { Performing } from '../../../data/index.ts';
import type { MadeUnder } from '../../../session/index.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import type { PreparedDelivery, ReadingRefusal } from '../../../workers/make-delivery.ts';
import { cautionsOf } from './cautions.ts';
import type { Caution } from './cautions.ts';
import { canRead, logFilesOf } from './chosen-files.ts';
import type { ChosenFiles } from './chosen-files.ts';
import { ChoosingNotes } from './ChoosingNotes.tsx';
import { FileField } from './FileField.tsx';
import { LogFiles } from './LogFiles.tsx';
import { PreparedView } from './PreparedView.tsx';
import { readingRefusalWords } from './refusal-words.ts';
import { deliver } from './texts/index.ts';
import { useChosenFiles } from './use-chosen-files.ts';
import { useReading } from './use-reading.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  reading: { display: 'grid', gap: tokens.spacingVerticalXS, maxWidth: '400px' },
});

const nameOfRegister = (files: ChosenFiles, { file }: ReadingRefusal): string =>
  file?.kind === 'register' ? (files.registers[file.register]?.name ?? '') : '';

interface Props<T> {
  readonly about: DeliveryOrder;
  readonly lead: ReactNode;
  /** Whose log, and of when; until that is seen of what was read. */
  readonly whom: ReactNode;
  /** The unit that is offered where a log does not say its own. */
  readonly home: string;
  readonly send: (prepared: PreparedDelivery) => Promise<Result<T, Refusal>>;
  readonly performing: Performing<T>;
}

const Delivering = <T,>({ about, lead, whom, home, send, performing }: Props<T>) => {
  useTexts({ logReview: logReviewTexts, deliver });
  const { t } = useTranslation(['deliver', 'logReview', 'common']);
  const { t: say, language } = useSay();
  const styles = useStyles();
  const { nameOf } = usePeople();
  const [confirmed, setConfirmed] = useState<ReadonlySet<Caution>>(new Set());
  const { saving, run, clear } = useSaving();
  const { reading, read, reset } = useReading(about);
  const cautions = reading.state === 'read' ? cautionsOf(reading.prepared.facts) : [];
  const ready = cautions.every((caution) => confirmed.has(caution));
  /** A failure is told here, beside the button; a refusal by the page. */
  const deliverNow = async (prepared: PreparedDelivery): Promise<void> => {
    let outcome: Result<T, Refusal> | undefined;
    await run(async () => (outcome = await send(prepared)));
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
  const unit = stated ?? home;
  const refusal = reading.state === 'refused' ? reading.refusal : undefined;
  const [unitAsked, setUnitAsked] = useState(false);
  useEffect(() => {
    if (refusal && lacksUnitAlone(refusal.refusal)) setUnitAsked(true);
  }, [refusal]);

  return (
    <div className={styles.root}>
      {lead}
      {reading.state !== 'read' && <div>{whom}</div>}
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

/**
 * Where a delivery is made: choose the files, see what is kept, deliver. The export is read in a worker; nothing but the
 * delivery leaves the browser, and only when it is complete. It is screened as the policy says that `record` was made
 * under, and not before the units are known, whose names the delivery is made with.
 */
export const LogDelivery = <T,>({
  record,
  about,
  ...others
}: Props<T> & { readonly record: MadeUnder; readonly about: Omit<DeliveryOrder, 'screening'> }) => {
  const units = useAllUnits();
  return (
    <Answered answer={usePolicyOf(record)}>
      {({ policy }) => (
        <Answered answer={units}>
          {() => (
            <Delivering
              {...others}
              about={{ ...about, ...(policy && { screening: screeningRulesOf(policy) }) }}
            />
          )}
        </Answered>
      )}
    </Answered>
  );
};
