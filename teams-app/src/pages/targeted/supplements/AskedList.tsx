import { Body1, Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { AskedSupplement, Targeted } from '@loggkontroll/core/workflow';
import { openVault } from '@loggkontroll/sharepoint/vault';
import { FailureNotice, failureKindOf } from '@loggkontroll/ui/components';
import type { FailureKind } from '@loggkontroll/ui/components';
import { formatDay, formatInstant } from '@loggkontroll/ui/texts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession, useToday } from '../../../session/index.ts';
import { saveFile } from '../../cases/documents/hand-to-browser.ts';
import { useSupplementStyles } from './supplement-styles.ts';

const Asked = ({ targeted, asked }: { readonly targeted: Targeted; readonly asked: AskedSupplement }) => {
  const { t } = useTranslation('supplements');
  const { connection, language } = useSession();
  const today = useToday();
  const styles = useSupplementStyles();
  const [state, setState] = useState<'idle' | 'fetching' | 'gone'>('idle');
  const [failure, setFailure] = useState<FailureKind>();
  const { supplement, dueOn, added } = asked;
  const what = t(`supplement.${supplement}`);
  if (added === undefined) {
    return <Body1>{t('awaited', { what, day: formatDay(language, dueOn, today) })}</Body1>;
  }
  const save = async (): Promise<void> => {
    setState('fetching');
    setFailure(undefined);
    try {
      const found = await openVault(connection).readSupplement(targeted.logRoom ?? '', added.sha256);
      setState(found.ok ? 'idle' : 'gone');
      if (found.ok) saveFile(`${targeted.number} ${what}`, found.value);
    } catch (error) {
      setState('idle');
      setFailure(failureKindOf(error));
    }
  };
  return (
    <>
      <div className={styles.line}>
        <Body1>{t('here', { what, at: formatInstant(language, added.at) })}</Body1>
        <Button
          disabled={state === 'fetching'}
          aria-label={t('saveOf', { what })}
          onClick={() => void save()}
        >
          {t('save')}
        </Button>
      </div>
      {state === 'gone' && (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>{t('gone')}</MessageBarBody>
        </MessageBar>
      )}
      {failure !== undefined && <FailureNotice kind={failure} />}
    </>
  );
};

/** What the reviewer has asked for: what is awaited, and what has been added, to be saved. */
export const AskedList = ({ targeted }: { readonly targeted: Targeted }) => {
  const { t } = useTranslation('supplements');
  const styles = useSupplementStyles();
  const { asked } = targeted;
  if (asked.length === 0) return null;
  return (
    <>
      <ul className={styles.list}>
        {asked.map((each) => (
          <li key={each.supplement}>
            <Asked targeted={targeted} asked={each} />
          </li>
        ))}
      </ul>
      {asked.some(({ added }) => added !== undefined) && <Body1>{t('kept')}</Body1>}
    </>
  );
};
