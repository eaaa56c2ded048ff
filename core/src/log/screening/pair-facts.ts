import { assignmentKinds } from '../registers/shapes.ts';
import { never, type ScreeningContext } from './context/context.ts';
import { startOf } from './context/grouped.ts';
import type { Month } from './day-number.ts';
import { flagBit, type Flag } from './flag.ts';
import { everyDay, noDay } from './month-days.ts';
import { colleagueDays, formerColleagueDays } from './rules/colleague.ts';
import { closedDays, deceasedDays, protectedDays, watchedDays } from './rules/client-status.ts';
import { addAssignedDays } from './rules/explanation.ts';
import { isOwnRecord } from './rules/own-record.ts';
import { createWordSets } from './word-sets.ts';

/** The flags that follow from who the employee and the client are, and the day. */
const flags = [
  'own-record',
  'colleague',
  'former-colleague',
  'protected-identity',
  'watched-client',
  'closed-case',
  'deceased-client',
] as const satisfies readonly Flag[];

const bits = Int32Array.from(flags, flagBit);
const kinds: number = assignmentKinds.length;

/** Above the bits of the flags stands the explanation, a place in `explanationKinds`. */
export const explanationShift = 16;

/**
 * What is true of an employee and a client day by day. It is worked out once for each pair and month; the many pairs
 * of which the same is true share one number, so that a row costs no more than looking up its day.
 */
export interface PairFacts {
  /** The number under which the facts of a pair in a month are kept, from 1. */
  of(account: number, client: number, month: Month): number;
  /** The bits of the flags, and the explanation above them; `day` is the day of the month from 0. */
  on(number: number, day: number): number;
}

/** Facts by a context. Client 0 is no client, and nothing is true of it. */
export const createPairFacts = (context: ScreeningContext): PairFacts => {
  const days = new Int32Array(kinds + flags.length);
  const known = createWordSets(days.length);
  const { identities, clientFacts } = context;
  const isRemarkable = remarkableClients(context);
  let byDay = new Uint32Array(32 * 64);

  const workOut = (account: number, client: number, month: Month): void => {
    days.fill(noDay);
    if (client === 0) return;
    addAssignedDays(context, account, client, month, days);
    if (isRemarkable[client] !== 1) return;
    const own = isOwnRecord(identities, account, client);
    days[kinds] = own ? everyDay : noDay;
    days[kinds + 1] = own ? noDay : colleagueDays(identities, client, month);
    days[kinds + 2] = own ? noDay : formerColleagueDays(identities, client, month);
    days[kinds + 3] = protectedDays(clientFacts, client);
    days[kinds + 4] = watchedDays(clientFacts, client);
    days[kinds + 5] = closedDays(clientFacts, client, month);
    days[kinds + 6] = deceasedDays(clientFacts, client, month);
  };

  const fill = (number: number): void => {
    if ((number + 1) * 32 > byDay.length) {
      const larger = new Uint32Array(byDay.length * 2);
      larger.set(byDay);
      byDay = larger;
    }
    for (let day = 0; day < 31; day++) byDay[number * 32 + day] = factsOn(days, day);
  };

  return {
    of: (account, client, month) => {
      workOut(account, client, month);
      const before = known.size();
      const number = known.place(days) + 1;
      if (known.size() > before) fill(number);
      return number;
    },
    on: (number, day) => byDay[number * 32 + day] ?? 0,
  };
};

/** Clients of whom the registers know more than assignments: 1 by client. Most are not, and cost no more looking up. */
const remarkableClients = ({ clients, identities, clientFacts }: ScreeningContext): Uint8Array =>
  Uint8Array.from(clients, (_, client) => {
    const { protection, watched, closedOn, deceasedOn } = clientFacts;
    const employed =
      startOf(identities.employedStarts, client) < startOf(identities.employedStarts, client + 1);
    const plain =
      protection[client] === 0 &&
      watched[client] === 0 &&
      closedOn[client] === never &&
      deceasedOn[client] === never;
    return employed || !plain ? 1 : 0;
  });

const factsOn = (days: Int32Array, day: number): number => {
  const holds = (place: number): boolean => ((days[place] ?? 0) & (1 << day)) !== 0;
  let explanation = 0;
  for (let kind = kinds; kind > 0; kind--) if (holds(kind - 1)) explanation = kind;
  let raised = 0;
  for (let flag = 0; flag < flags.length; flag++) if (holds(kinds + flag)) raised |= bits[flag] ?? 0;
  return (explanation << explanationShift) | raised;
};
