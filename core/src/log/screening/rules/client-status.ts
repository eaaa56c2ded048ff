import { protections, watchReasons } from '../../registers/client-shape.ts';
import { always, never, type ClientFacts } from '../context/context.ts';
import { isoOfDay, type Month } from '../day-number.ts';
import type { Evidence } from '../evidence.ts';
import { daysAfter, everyDay, noDay, type MonthDays } from '../month-days.ts';

/** The days on which a client's identity is protected: all, or none. Source: R1177 3.3 (protected identity). */
export const protectedDays = ({ protection }: ClientFacts, client: number): MonthDays =>
  (protection[client] ?? 0) === 0 ? noDay : everyDay;

/** The days on which accesses to a client are watched: all, or none. Source: VON, NPO, LEAN (local or media interest). */
export const watchedDays = ({ watched }: ClientFacts, client: number): MonthDays =>
  (watched[client] ?? 0) === 0 ? noDay : everyDay;

/** The days of a month after a client's case was closed. Source: R1177 3.3 (closed cases). */
export const closedDays = ({ closedOn }: ClientFacts, client: number, month: Month): MonthDays =>
  daysAfter(closedOn[client] ?? never, month);

/** The days of a month after the case of a client who has died was closed. Source: R1177 3.3 (no longer current). */
export const deceasedDays = ({ deceasedOn }: ClientFacts, client: number, month: Month): MonthDays =>
  daysAfter(deceasedOn[client] ?? never, month);

/** How the client is protected. */
export const protectedEvidence = ({ protection }: ClientFacts, client: number): Evidence[] => {
  const kind = protections[protection[client] ?? 0] ?? 'none';
  return kind === 'none' ? [] : [{ code: 'protected', values: { kind } }];
};

/** Why the client is watched. */
export const watchedEvidence = ({ watched }: ClientFacts, client: number): Evidence[] => {
  const reason = watchReasons[(watched[client] ?? 0) - 1];
  return reason === undefined ? [] : [{ code: 'watched', values: { reason } }];
};

/** When the client's case was closed, if it was before that day. */
export const closedEvidence = ({ closedOn }: ClientFacts, client: number, day: number): Evidence[] =>
  endedBefore(closedOn[client], day).map((values) => ({ code: 'case-closed', values }));

/** When the case of a client who has died was closed, if it was before that day. */
export const deceasedEvidence = ({ deceasedOn }: ClientFacts, client: number, day: number): Evidence[] =>
  endedBefore(deceasedOn[client], day).map((values) => ({ code: 'client-deceased', values }));

const endedBefore = (ended: number | undefined, day: number): { readonly on?: string }[] => {
  if (ended === undefined || ended >= day) return [];
  return [ended === always ? {} : { on: isoOfDay(ended) }];
};
