import { msOf, parseIsoInstant } from '../../calendar/index.ts';
import { canonicalJson } from '../../history/index.ts';
import type { History } from '../../history/index.ts';
import type { PersonId, Role } from '../../organisation/index.ts';
import type { Refused } from '../../result/index.ts';
import type { Decider } from '../decider.ts';

/** An entry that the process would not have written; `n` is its number, 1 for the first. */
export type TraceFault =
  /** The process refuses what the entry says was done, by whom and when; `refusal` is its code. */
  | { readonly code: 'entry-refused'; readonly n: number; readonly refusal: string }
  /** The process accepts it, but writes something else. */
  | { readonly code: 'entry-not-as-decided'; readonly n: number }
  /** The entry's instant is no instant, or earlier than the entry before it by more than clocks differ. */
  | { readonly code: 'entry-out-of-time'; readonly n: number };

/** How much two people's clocks may differ, in milliseconds. */
export const clockDifferenceMs = 600_000;

/** A process seen backwards. */
export interface Retracing<State, Command, Event, R extends Refused> {
  readonly decider: Decider<State, Command, Event, R>;
  readonly commandOf: (event: Event) => Command;
  /** The roles that a person has; the bot's are not asked for. */
  readonly rolesOf: (personId: PersonId) => readonly Role[];
}

/**
 * Decides every entry of a history again, on top of those before it: by the same person at the same instant.
 * All faults, oldest first. An empty list says that the process itself could have written the history.
 */
export const retrace = <State, Command, Event, R extends Refused>(
  { decider, commandOf, rolesOf }: Retracing<State, Command, Event, R>,
  history: History<Event>,
): readonly TraceFault[] => {
  const faults: TraceFault[] = [];
  let state = decider.initial;
  let last = Number.NEGATIVE_INFINITY;
  for (const entry of history) {
    const { n, at, by, event } = entry;
    const now = parseIsoInstant(at);
    if (now === undefined || msOf(now) < last - clockDifferenceMs)
      faults.push({ code: 'entry-out-of-time', n });
    else {
      const roles = by === 'bot' ? (['bot'] as const) : rolesOf(by);
      const decision = decider.decide(commandOf(event), state, { actor: { personId: by, roles }, now });
      if (!decision.ok) faults.push({ code: 'entry-refused', n, refusal: decision.refusal.code });
      else if (canonicalJson(decision.value) !== canonicalJson([event])) {
        faults.push({ code: 'entry-not-as-decided', n });
      }
    }
    state = decider.evolve(state, event, entry);
    if (now !== undefined) last = Math.max(last, msOf(now));
  }
  return faults;
};
