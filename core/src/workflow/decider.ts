import type { IsoInstant } from '../calendar/index.ts';
import { append } from '../history/index.ts';
import type { Entry, History } from '../history/index.ts';
import type { PersonId, Role } from '../organisation/index.ts';
import { accept, refuse } from '../result/index.ts';
import type { Refused, Result } from '../result/index.ts';

/** Who acts, as the platform has authenticated them. */
export interface Actor {
  readonly personId: PersonId;
  readonly roles: readonly Role[];
}

/** Everything a decision may depend on besides the record and the command. */
export interface Context {
  readonly actor: Actor;
  readonly now: IsoInstant;
}

/** What a history knows of an event besides the event itself. */
export type Happening = Pick<Entry<unknown>, 'at' | 'by'>;

/**
 * A process: which commands a record accepts, and what becomes of it. Both functions are pure.
 * `decide` refuses with a value; `evolve` trusts the events it is given, and gives nothing for one of a type that it does
 * not know: a newer version of the suite wrote that.
 */
export interface Decider<State, Command, Event, R extends Refused> {
  readonly initial: State;
  readonly decide: (command: Command, state: State, context: Context) => Result<readonly Event[], R>;
  readonly evolve: (state: State, event: Event, happening: Happening) => State;
}

/** The state that a history leads to. */
export const replay = <State, Command, Event, R extends Refused>(
  decider: Decider<State, Command, Event, R>,
  history: History<Event>,
): State => history.reduce((state, entry) => decider.evolve(state, entry.event, entry), decider.initial);

/** That an event was written by a newer version of the suite; `n` is its number. */
export type UnknownEvent = Refused & { readonly code: 'history-event-unknown'; readonly n: number };

/** The state that a stored history leads to, or the first event that this version does not know. */
export const replayKnown = <State, Command, Event, R extends Refused>(
  decider: Decider<State, Command, Event, R>,
  history: History<Event>,
): Result<State, UnknownEvent> => {
  let state = decider.initial;
  for (const { n, event, ...happening } of history) {
    const next = decider.evolve(state, event, happening) as State | undefined;
    if (next === undefined) return refuse({ code: 'history-event-unknown', n });
    state = next;
  }
  return accept(state);
};

/** Decides on top of a history: the longer history and the new state, or the refusal. */
export const handle = <State, Command, Event, R extends Refused>(
  decider: Decider<State, Command, Event, R>,
  history: History<Event>,
  command: Command,
  context: Context,
): Result<{ readonly history: History<Event>; readonly state: State }, R> => {
  const decision = decider.decide(command, replay(decider, history), context);
  if (!decision.ok) return decision;
  const longer = append(history, decision.value, { at: context.now, by: context.actor.personId });
  return accept({ history: longer, state: replay(decider, longer) });
};

/** True for the suite's own second party, which answers draws and derives records. */
export const isBot = ({ actor }: Context): boolean => actor.roles.includes('bot');
