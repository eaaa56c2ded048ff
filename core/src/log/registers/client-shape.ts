import { canonicalPersonalIdentityNumber } from '../personal-identity-number.ts';
import { createOpenDateReader } from './open-date.ts';
import type { RegisterShape } from './register.ts';

/** How a client's case stands. */
export const clientStatuses = ['open', 'closed', 'deceased'] as const;

/** How a client's identity is protected. */
export const protections = ['none', 'protected', 'local'] as const;

/** Why accesses to a client are watched (T1). */
export const watchReasons = ['media', 'local', 'diagnosis', 'event', 'relative'] as const;

/** See {@link watchReasons}. */
export type WatchReason = (typeof watchReasons)[number];

/** `clients.csv`: what is to be known of a client when accesses are looked at. */
export interface ClientRow {
  readonly clientId: string;
  readonly name: string;
  readonly status: (typeof clientStatuses)[number];
  /** The last day that the case was open, an ISO date; null when the register does not say. */
  readonly closedOn: string | null;
  readonly protection: (typeof protections)[number];
  readonly watched: WatchReason | null;
}

/** A word of a list, in any case; the first word where nothing is said. */
const wordOf = <W extends string>(words: readonly [W, ...W[]], text: string): W | undefined =>
  text === '' ? words[0] : words.find((word) => word === text.toLowerCase());

/** Columns `client;name;status;closed_on;protected;watched`; only client is needed. `year` as for visits. */
export const clientShape = (
  year: number,
): RegisterShape<'client' | 'name' | 'status' | 'closed_on' | 'protected' | 'watched', ClientRow> => {
  const dateOf = createOpenDateReader();
  return {
    columns: ['client', 'name', 'status', 'closed_on', 'protected', 'watched'],
    optional: ['name', 'status', 'closed_on', 'protected', 'watched'],
    read: (value) => {
      const clientId = canonicalPersonalIdentityNumber(value('client'), year);
      if (clientId === '') return 'client-missing';
      const closedOn = dateOf(value('closed_on'));
      if (closedOn === undefined) return 'date-unreadable';
      const status = wordOf(clientStatuses, value('status'));
      const protection = wordOf(protections, value('protected'));
      const watched = wordOf(['', ...watchReasons], value('watched'));
      if (status === undefined || protection === undefined || watched === undefined) return 'word-unknown';
      return { clientId, name: value('name'), status, closedOn, protection, watched: watched || null };
    },
  };
};
