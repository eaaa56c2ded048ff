import { append } from '@loggkontroll/core/history';
import { handle, replay } from '@loggkontroll/core/workflow';
import type { Context, Decider } from '@loggkontroll/core/workflow';
import type { Refused } from '@loggkontroll/core/result';

/** An event that happened, and by whom. */
export type Past<Event> = readonly [event: Event, by: string, at?: string];

const defaultTime = '2026-10-01T08:00:00Z';

const historyOf = <Event>(past: readonly Past<Event>[]) =>
  past.reduce<ReturnType<typeof append<Event>>>(
    (history, [event, by, at = defaultTime]) => append(history, [event], { by, at }),
    [],
  );

/**
 * Specifications that read as sentences:
 * `given(placed).when(attest, asManager).then('orderAttested')`.
 */
export const specificationOf = <State, Command, Event extends { readonly type: string }, R extends Refused>(
  decider: Decider<State, Command, Event, R>,
) => ({
  given: (...past: readonly Past<Event>[]) => ({
    state: () => replay(decider, historyOf(past)),
    when: (command: Command, context: Context) => {
      const history = historyOf(past);
      const result = handle(decider, history, command, context);
      const events = result.ok ? result.value.history.slice(history.length).map(({ event }) => event) : [];
      return {
        then: (...types: readonly Event['type'][]) => {
          expect(result.ok ? undefined : result.refusal).toBeUndefined();
          expect(events.map(({ type }) => type)).toEqual(types);
          return result.ok ? result.value.state : decider.initial;
        },
        thenRefused: (code: R['code'], facts: Readonly<Record<string, unknown>> = {}) =>
          expect(result.ok ? { events } : result.refusal).toMatchObject({ code, ...facts }),
        outcome: result.ok ? events.map(({ type }) => type).join('+') : result.refusal.code,
      };
    },
  }),
});
