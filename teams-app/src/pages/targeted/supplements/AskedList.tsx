import { Body1, Button } from '@fluentui/react-components';
import type { AskedSupplement, Targeted } from '@loggkontroll/core/workflow';
import { openVault } from '@loggkontroll/sharepoint/vault';
import { formatDay, formatInstant } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { ReadingNotice } from '../../../app/index.ts';
import { useReadOnce } from '../../../data/index.ts';
import { useSession, useToday } from '../../../session/index.ts';
import { saveFile } from '../../../documents/index.ts';
import { useSupplementStyles } from './supplement-styles.ts';

const Asked = ({ targeted, asked }: { readonly targeted: Targeted; readonly asked: AskedSupplement }) => {
  const { t } = useTranslation('supplements');
  const { connection, language } = useSession();
  const today = useToday();
  const styles = useSupplementStyles();
  const { supplement, dueOn, added } = asked;
  const what = t(`supplement.${supplement}`);
  const { state, start } = useReadOnce(async () => {
    const found = await openVault(connection).readSupplement(targeted.logRoom ?? '', added?.sha256 ?? '');
    if (!found.ok) return undefined;
    saveFile(`${targeted.number} ${what}`, found.value);
    return 'saved';
  });
  if (added === undefined) {
    return <Body1>{t('awaited', { what, day: formatDay(language, dueOn, today) })}</Body1>;
  }
  return (
    <>
      <div className={styles.line}>
        <Body1>{t('here', { what, at: formatInstant(language, added.at) })}</Body1>
        <Button
          disabled={state === 'reading'}
          aria-label={t('saveOf', { what })}
          onClick={() => void start()}
        >
          {t('save')}
        </Button>
      </div>
      <ReadingNotice state={state} missing={t('gone')} />
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
