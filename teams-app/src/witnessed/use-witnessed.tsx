import { makeStyles, tokens } from '@fluentui/react-components';
import type { Entry } from '@loggkontroll/core/history';
import { chainOf, isDailyRoot, seenEntries, statementHash } from '@loggkontroll/core/witness';
import type { Sighting, Witnessed } from '@loggkontroll/core/witness';
import { isSharePointFailure } from '@loggkontroll/sharepoint/connection';
import { openWitnessList } from '@loggkontroll/sharepoint/witness';
import { formatInstant } from '@loggkontroll/ui/texts';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paceWhile, useAnswer } from '../data/index.ts';
import { useSession } from '../session/index.ts';
import type { Session } from '../session/index.ts';
import { useTexts } from '../texts/use-texts.ts';
import { witnessed } from './texts.ts';

const useStyles = makeStyles({
  line: { display: 'block' },
  beside: { color: tokens.colorStatusDangerForeground1 },
});

/** What the bot has seen of an item; undefined where there is no such list, or it is closed to whoever asks. */
const lookAt = async (
  { connection }: Session,
  chain: string,
): Promise<{ readonly seen: readonly Witnessed<Sighting>[] | undefined }> => {
  try {
    const statements = await openWitnessList(connection.register).ofChains([chain]);
    const isWhole = (each: Witnessed<Sighting>): boolean => statementHash(each) === each.hash;
    return { seen: statements.flatMap((each) => (isDailyRoot(each) || !isWhole(each) ? [] : [each])) };
  } catch (error) {
    if (isSharePointFailure(error, 'not-found') || isSharePointFailure(error, 'forbidden'))
      return { seen: undefined };
    throw error;
  }
};

interface Listed {
  readonly itemId: number;
  readonly history: readonly Pick<Entry<unknown>, 'n' | 'hash'>[];
}

const noWords = (): ReactNode => undefined;

/**
 * What the bot has witnessed of a record that every planner reads, to stand with each entry of its history: for planners,
 * who read the list. One request; whoever else looks, or where it cannot be read, nothing is said and nothing is missing.
 * Signatures are checked by `verify` and the page that checks a year's file, not here.
 */
export const useWitnessed = (list: string, { itemId, history }: Listed): ((n: number) => ReactNode) => {
  useTexts({ witnessed });
  const { t } = useTranslation('witnessed');
  const { roles, language } = useSession();
  const styles = useStyles();
  const hashes = useMemo(() => history.map(({ hash }) => hash), [history]);
  const chain = chainOf(list, itemId);
  const pace = useMemo(
    () =>
      paceWhile<Awaited<ReturnType<typeof lookAt>>>(
        ({ seen }) => seen !== undefined && seenEntries(hashes, seen).at(-1)?.as === undefined,
      ),
    [hashes],
  );
  const question = roles.includes('planner') ? (['witnessed', chain, hashes.at(-1)] as const) : undefined;
  const answer = useAnswer(question, (session) => lookAt(session, chain), { pace });
  if (answer.state !== 'here' || answer.value.seen === undefined) return noWords;
  const seen = seenEntries(hashes, answer.value.seen);
  return (n) => {
    const entry = seen[n - 1];
    if (entry === undefined) return undefined;
    const { as, seenAt, besideLater } = entry;
    const besides = [...(as === 'beside' ? [seenAt] : []), ...besideLater];
    return (
      <>
        {as === undefined && <span className={styles.line}>{t('notYet')}</span>}
        {as === 'witnessed' && (
          <span className={styles.line}>{t('witnessed', { at: formatInstant(language, seenAt) })}</span>
        )}
        {besides.map((at) => (
          <strong key={at} className={`${styles.line} ${styles.beside}`}>
            {t('beside', { at: formatInstant(language, at) })}
          </strong>
        ))}
      </>
    );
  };
};
