import { makeStyles, tokens } from '@fluentui/react-components';
import type { Entry } from '@loggkontroll/core/history';
import { chainOf, isDailyRoot, seenEntries } from '@loggkontroll/core/witness';
import type { Sighting, Witnessed } from '@loggkontroll/core/witness';
import { isSharePointFailure } from '@loggkontroll/sharepoint/connection';
import type { Connection } from '@loggkontroll/sharepoint/connection';
import { openWitnessList } from '@loggkontroll/sharepoint/witness';
import { formatInstant } from '@loggkontroll/ui/texts';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paceWhile, useAnswer } from '../data/index.ts';
import { useSession } from '../session/index.ts';
import type { Session } from '../session/index.ts';
import { useTexts } from '../texts/use-texts.ts';
import type { IsSigned } from './signed.ts';
import { witnessed } from './texts.ts';

const useStyles = makeStyles({
  line: { display: 'block' },
  beside: { color: tokens.colorStatusDangerForeground1 },
});

interface Looked {
  /** What the bot has seen of an item; undefined where there is no such list, or it is closed to whoever asks. */
  readonly seen: readonly Witnessed<Sighting>[] | undefined;
  /** Some of what is said to be the bot's is not. */
  readonly isForged: boolean;
}

/** What the bot has said never changes: whether it has is asked of each statement once in a session. */
const checks = new WeakMap<Connection, Promise<IsSigned>>();

const checkFor = ({ connection }: Session, botId: string): Promise<IsSigned> => {
  const before = checks.get(connection);
  if (before !== undefined) return before;
  const check = import('./signed.ts').then(({ signedByBot }) => signedByBot(connection, botId));
  checks.set(connection, check);
  check.catch(() => checks.delete(connection));
  return check;
};

const lookAt = async (session: Session, botId: string, chain: string): Promise<Looked> => {
  try {
    const seen: Witnessed<Sighting>[] = [];
    let isForged = false;
    for await (const { statement } of openWitnessList(session.connection.register).rows({
      chains: [chain],
    })) {
      const isOfIt = statement?.chain === chain && !isDailyRoot(statement);
      if (isOfIt && (await checkFor(session, botId))(statement)) seen.push(statement);
      else isForged = true;
    }
    return { seen, isForged };
  } catch (error) {
    if (isSharePointFailure(error, 'not-found') || isSharePointFailure(error, 'forbidden'))
      return { seen: undefined, isForged: false };
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
 * who read the list. One request, and four in a session for the bot's keys, by which each signature is checked; whoever else
 * looks, or where it cannot be read, nothing is said and nothing is missing.
 */
export const useWitnessed = (list: string, { itemId, history }: Listed): ((n: number) => ReactNode) => {
  useTexts({ witnessed });
  const { t } = useTranslation('witnessed');
  const { roles, language, botId } = useSession();
  const styles = useStyles();
  const hashes = useMemo(() => history.map(({ hash }) => hash), [history]);
  const chain = chainOf(list, itemId);
  const pace = useMemo(
    () =>
      paceWhile<Looked>(
        ({ seen }) => seen !== undefined && seenEntries(hashes, seen).at(-1)?.as === undefined,
      ),
    [hashes],
  );
  const isAsked = roles.includes('planner') && botId !== undefined;
  const question = isAsked ? (['witnessed', chain, hashes.at(-1)] as const) : undefined;
  const answer = useAnswer(question, (session) => lookAt(session, botId ?? '', chain), { pace });
  if (answer.state !== 'here' || answer.value.seen === undefined) return noWords;
  const { isForged } = answer.value;
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
        {isForged && n === seen.length && (
          <strong className={`${styles.line} ${styles.beside}`}>{t('forged')}</strong>
        )}
      </>
    );
  };
};
