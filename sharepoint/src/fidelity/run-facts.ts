import type { Connection } from '../connection/index.ts';
import { isSharePointFailure } from '../connection/failure.ts';
import type { SharePointFailureCode } from '../connection/failure.ts';
import { benchOf } from './bench.ts';
import type { Bench, BenchSettings } from './bench.ts';
import { CannotTry, judge } from './fact.ts';
import type { Fact, Finding, NotTried } from './fact.ts';
import { factIds, facts } from './facts.ts';
import type { FactId } from './facts.ts';
import { clearScratch } from './scratch.ts';

/** What may be done: only read, make lists of one's own, or fill one past the list view threshold too. */
export interface Allowed {
  readonly trying: boolean;
  readonly filling: boolean;
}

/** A fact and what came of it. */
export interface TriedFact {
  readonly id: FactId;
  readonly finding: Finding;
}

const hindrances: readonly (NotTried & SharePointFailureCode)[] = [
  'forbidden',
  'signed-out',
  'throttled',
  'unreachable',
];

/** What went wrong, in a code: an answer of another form than SharePoint's is whatever reading it ran into. */
const nameOf = (error: unknown): string => {
  if (isSharePointFailure(error)) return error.serverCode ?? error.code;
  return error instanceof Error ? error.name : 'Error';
};

const tried = async (fact: Fact, bench: Bench): Promise<Finding> => {
  try {
    return judge(fact, await fact.observe(bench));
  } catch (error) {
    if (error instanceof CannotTry) return { verdict: 'not-tried', why: error.why };
    const why = hindrances.find((code) => isSharePointFailure(error, code));
    if (why !== undefined) return { verdict: 'not-tried', why };
    const seen = nameOf(error);
    return {
      verdict: 'differs',
      seen: {},
      differences: [{ what: 'request', expected: 'done', seen }],
    };
  }
};

const notAllowed = ({ by }: Fact, { trying, filling }: Allowed): NotTried | undefined => {
  if (by === 'reading') return undefined;
  if (!trying) return 'not-asked';
  return by === 'filling' && !filling ? 'not-filled' : undefined;
};

/**
 * Tries each fact in turn, in lists, groups and levels that are made for it in the Vault and taken away for good
 * afterwards, also when something fails; what a run that was broken off has left goes first. Records are never touched.
 * `only` names the facts to try; all when left out. `onProgress` is told after each.
 */
export const runFacts = async (
  connection: Connection,
  allowed: Allowed,
  settings: BenchSettings,
  only: readonly FactId[] = factIds,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<readonly TriedFact[]> => {
  const bench = benchOf(connection, settings);
  const found: TriedFact[] = [];
  if (allowed.trying) await clearScratch(bench.site);
  try {
    for (const id of only) {
      const fact: Fact = facts[id];
      const why = notAllowed(fact, allowed);
      const finding = why === undefined ? await tried(fact, bench) : ({ verdict: 'not-tried', why } as const);
      found.push({ id, finding });
      onProgress(found.length, only.length);
    }
  } finally {
    if (allowed.trying) await clearScratch(bench.site);
  }
  return found;
};
