import { accept, refuse } from '../result/index.ts';
import type { Result } from '../result/index.ts';
import { canonicalJson } from './canonical-json.ts';
import { findChainFault } from './history.ts';
import type { ChainFault, Entry, History } from './history.ts';

/** One line of canonical JSON an entry, as it stands in the `History` column. */
export const formatHistory = (history: History<unknown>): string => history.map(canonicalJson).join('\n');

const isEntry = (value: unknown): value is Entry<{ readonly type: string }> => {
  if (value === null || typeof value !== 'object') return false;
  const entry = value as Record<string, unknown>;
  const event = entry['event'];
  return (
    typeof entry['n'] === 'number' &&
    ['at', 'by', 'previous', 'hash'].every((key) => typeof entry[key] === 'string') &&
    event !== null &&
    typeof event === 'object' &&
    typeof (event as Record<string, unknown>)['type'] === 'string'
  );
};

/**
 * Reads what `formatHistory` wrote (SharePoint may have changed line ends) and checks the chain.
 * Refuses with the first fault; an empty text is an empty history.
 * The chain's own hashes are the evidence that the events are as they were written, so their members are not checked again.
 */
export const parseHistory = <E extends { readonly type: string }>(
  text: string,
): Result<History<E>, ChainFault> => {
  const entries: Entry<E>[] = [];
  for (const line of text.split(/\r?\n/).filter((candidate) => candidate.trim() !== '')) {
    const n = entries.length + 1;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      return refuse({ code: 'history-unreadable', n });
    }
    if (!isEntry(value)) return refuse({ code: 'history-unreadable', n });
    entries.push(value as unknown as Entry<E>);
  }
  const fault = findChainFault(entries);
  return fault ? refuse(fault) : accept(entries);
};
