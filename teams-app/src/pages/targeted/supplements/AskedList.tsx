import { Body1, Button } from '@fluentui/react-components';
import type { AskedSupplement, Targeted } from '@loggkontroll/core/workflow';
import { openVault } from '@loggkontroll/sharepoint/vault';
import { formatDay, formatInstant } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { ReadingNotice } from '../../../app/index.ts';
import { useAnswer, useReadOnce } from '../../../data/index.ts';
import { useSession, useToday } from '../../../session/index.ts';
import { saveFile } from '../../../documents/index.ts';
import { ConcernsForm } from './ConcernsForm.tsx';
import { readConcerned } from './concerns.ts';
import type { Concerned } from './concerns.ts';
import { useSupplementStyles } from './supplement-styles.ts';

const Asked = ({
  targeted,
  asked,
  concerned,
}: {
  readonly targeted: Targeted;
  readonly asked: AskedSupplement;
  /** Where the log is of several. */
  readonly concerned: Concerned | undefined;
}) => {
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
      {concerned !== undefined && (
        <ConcernsForm targeted={targeted} sha256={added.sha256} what={what} concerned={concerned} />
      )}
    </>
  );
};

/** What the reviewer has asked for: what is awaited, and what has been added, to be saved. */
export const AskedList = ({ targeted }: { readonly targeted: Targeted }) => {
  const { t } = useTranslation('supplements');
  const styles = useSupplementStyles();
  const { asked, targetedId, delivered } = targeted;
  const isThere = asked.some(({ added }) => added !== undefined);
  const answer = useAnswer(
    isThere ? ['supplements-concern', targetedId, delivered?.file.sha256] : undefined,
    async (session) => (await readConcerned(session, targeted)) ?? 'unreadable',
  );
  const read = answer.state === 'here' && answer.value !== 'unreadable' ? answer.value : undefined;
  const concerned = read !== undefined && read.employees.length > 1 ? read : undefined;
  if (asked.length === 0) return null;
  return (
    <>
      <ul className={styles.list}>
        {asked.map((each) => (
          <li key={each.supplement} className={styles.form}>
            <Asked targeted={targeted} asked={each} concerned={concerned} />
          </li>
        ))}
      </ul>
      {isThere && <Body1>{t(concerned === undefined ? 'kept' : 'keptOfSeveral')}</Body1>}
    </>
  );
};
