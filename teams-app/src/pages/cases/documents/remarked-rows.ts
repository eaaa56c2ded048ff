import { parseDelivery, parseDraft } from '@loggkontroll/core/log';
import type { Act } from '@loggkontroll/core/log';
import type { DocumentKind } from '@loggkontroll/core/workflow';
import type { Session } from '../../../session/index.ts';
import type { StoredCase } from '../stored-case.ts';
import { readFileOf } from './case-files.ts';

/** An access that the reviewer has found no explanation of; or any, where nobody has remarked on one. */
export interface RemarkedRow {
  readonly n: number;
  /** Local time in Sweden, `YYYY-MM-DDTHH:MM:SS`. */
  readonly at: string;
  readonly client: string;
  readonly act: Act;
  /** As the log has it. */
  readonly part: string;
}

/** The log that is kept with a case, as one reads it there. It is of one employee: how long it is is not said (R1). */
export interface KeptLog {
  readonly rows: readonly RemarkedRow[];
  /**
   * Which rows are shown: those remarked on; or all of them, since nobody has judged them (as of a log that came from an
   * extract), or since whoever did has remarked on none.
   */
  readonly shown: 'remarked' | 'unjudged' | 'none-remarked';
}

/** The hash of the log that is kept, or of the judgements of it. */
export const keptLast = ({ state }: StoredCase, kind: DocumentKind): string | undefined =>
  state.documents.filter((document) => document.kind === kind).at(-1)?.sha256;

const textOf = async (
  session: Session,
  record: StoredCase,
  kind: 'log' | 'judgements',
): Promise<string | undefined> => {
  const sha256 = keptLast(record, kind);
  const file = sha256 === undefined ? undefined : await readFileOf(session, record, { kind, sha256 });
  return file && new TextDecoder().decode(file.bytes);
};

/** What the reviewer has remarked on, or else the whole log; undefined where what is kept cannot be read. Two requests. */
export const readKeptLog = async (session: Session, record: StoredCase): Promise<KeptLog | undefined> => {
  const isJudged = keptLast(record, 'judgements') !== undefined;
  const [log, judgements] = await Promise.all([
    textOf(session, record, 'log'),
    textOf(session, record, 'judgements'),
  ]);
  const delivery = log === undefined ? undefined : parseDelivery(log);
  if (delivery?.ok !== true || (isJudged && judgements === undefined)) return undefined;
  const { accesses, clients } = delivery.value;
  const judged = parseDraft(judgements ?? '', keptLast(record, 'log') ?? '', accesses.length);
  if (isJudged && !judged.ok) return undefined;
  const nameOf = (place: number): string => clients[place]?.name || (clients[place]?.clientId ?? '');
  const rows = accesses.map(({ n, at, client, act, part }) => ({ n, at, client: nameOf(client), act, part }));
  const remarked = judged.ok
    ? rows.filter(({ n }) => judged.value.judged[n - 1]?.verdict === 'suspicion')
    : [];
  const whole = judged.ok ? 'none-remarked' : 'unjudged';
  return remarked.length === 0 ? { rows, shown: whole } : { rows: remarked, shown: 'remarked' };
};
