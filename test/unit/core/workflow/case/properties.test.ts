import fc from 'fast-check';
import { formatHistory, parseHistory } from '@loggkontroll/core/history';
import type { History } from '@loggkontroll/core/history';
import type { Role } from '@loggkontroll/core/organisation';
import {
  caseCommandOf,
  caseDecider,
  documentKinds,
  handle,
  missingSteps,
  noBreachReasons,
  notHeldReasons,
  refusalReasons,
  reopenReasons,
  replay,
  retrace,
  subjectPlaces,
  unfoundedReasons,
} from '@loggkontroll/core/workflow';
import type { CaseCommand, CaseEvent, CaseState } from '@loggkontroll/core/workflow';
import { append } from '@loggkontroll/core/history';
import * as examples from './examples.ts';

const people = [
  examples.manager,
  examples.otherManager,
  examples.areaManager,
  examples.stranger,
  examples.employee,
  examples.bot,
];
const hashes = fc.constantFrom('1', '2', '3', '7').map(examples.hash);
const on = fc.constantFrom('2026-10-01', '2026-10-05', '2026-12-01', 'i morgon', 'Anna Ek');
const words = fc.constantFrom('Anna Ek', '19121212-1212', 'hon läste om sin granne');
const how: fc.Arbitrary<object> = fc.oneof(
  fc.record({ by: fc.constant('dialogue'), subjectKey: fc.constant(examples.subjectKey) }),
  fc.record({ by: fc.constant('paper'), on, documentSha256: fc.oneof(hashes, words) }),
);
const oneOf = (codes: readonly string[]) =>
  fc.oneof({ arbitrary: fc.constantFrom(...codes), weight: 6 }, words);
const measures = [...examples.facts.rules.measures.map(({ measure }) => measure), 'lex-sarah', 'hr'];

/** Commands as a page would send them, and as somebody might who sends what they like. */
const variants: fc.Arbitrary<object> = fc.oneof(
  fc.record({ type: fc.constant('recordNotHeld'), reason: oneOf(notHeldReasons) }),
  fc.record({ type: fc.constant('confirmMinutes'), documentSha256: hashes, how }),
  fc.record({
    type: fc.constant('refuseMinutes'),
    documentSha256: hashes,
    how,
    reason: oneOf(refusalReasons),
  }),
  fc.record({
    type: fc.constant('writeMinutes'),
    heldOn: on,
    participants: fc.integer({ min: 0, max: 5 }),
    representativePresent: fc.boolean(),
    documentSha256: fc.oneof(hashes, words),
  }),
  fc.record({
    type: fc.constant('decideCase'),
    outcome: fc.oneof(
      fc.record({ kind: fc.constant('not-explained'), intent: fc.boolean(), serious: fc.boolean() }),
      fc.record({ kind: fc.constant('unfounded'), reason: oneOf(unfoundedReasons) }),
      fc.record({ kind: fc.constant('explained'), note: words }),
    ),
  }),
  fc.record({
    type: fc.constant('considerMeasure'),
    measure: oneOf(measures),
    decision: fc.oneof(
      fc.record({ decision: fc.constant('taken'), on, documentSha256: fc.oneof(hashes, words) }),
      fc.record({ decision: fc.constant('taken'), on, note: words }),
      fc.record({ decision: fc.constant('not-needed'), note: words }),
      fc.record({ decision: fc.constant('later'), on }),
    ),
  }),
  fc.record({
    type: fc.constant('positionBreach'),
    position: fc.oneof(
      fc.record({
        status: fc.constant('reported'),
        at: fc.constantFrom('2026-10-01T09:00:00Z', 'i natt'),
        persons: fc.integer({ min: 0, max: 3 }),
      }),
      fc.record({ status: fc.constant('not-a-breach'), reason: oneOf(noBreachReasons) }),
    ),
  }),
  fc.record({
    type: fc.constant('keepDocument'),
    kind: oneOf(documentKinds),
    sha256: fc.oneof(hashes, words),
  }),
  fc.record({
    type: fc.constant('reopenCase'),
    reason: oneOf(reopenReasons),
    deadlines: fc.constant(examples.commands.reopen.deadlines),
  }),
);

const everyMeasure: readonly object[] = examples.facts.rules.measures.map(({ measure }) => ({
  type: 'considerMeasure',
  measure,
  decision: { decision: 'taken', on: '2026-10-01' },
}));

/** Mostly the responsible and the bot, and a good way along, so that cases are closed as well. */
const attempts = fc.array(
  fc.record({
    command: fc.oneof(
      fc.constantFrom<object>(
        ...Object.values(examples.commands),
        ...everyMeasure,
        ...Array.from({ length: 4 }, () => examples.commands.close),
      ),
      variants,
    ) as fc.Arbitrary<CaseCommand>,
    actor: fc.oneof(
      { arbitrary: fc.constant(examples.manager), weight: 6 },
      { arbitrary: fc.constant(examples.bot), weight: 4 },
      fc.constantFrom(...people),
    ),
  }),
  { minLength: 20, maxLength: 60 },
);
const beginnings = fc.constantFrom(
  examples.opened,
  examples.subjectKnown,
  examples.minuted,
  examples.copied,
  examples.accessRemoved,
  examples.complete,
);

type Tried = typeof attempts extends fc.Arbitrary<infer T> ? T : never;

const run = (
  past: (typeof examples)['opened'],
  tried: Tried,
  seen: (event: CaseEvent, before: CaseState) => void = () => undefined,
): { readonly history: History<CaseEvent>; readonly state: CaseState } => {
  let history = past.reduce<History<CaseEvent>>(
    (chain, [event, by, at = '2026-10-01T08:00:00Z']) => append(chain, [event], { by, at }),
    [],
  );
  let state = replay(caseDecider, history);
  for (const { command, actor } of tried) {
    const result = handle(caseDecider, history, command, actor);
    if (!result.ok) continue;
    for (const { event } of result.value.history.slice(history.length)) seen(event, state);
    ({ history, state } = result.value);
  }
  return { history, state };
};

test('whatever people try, the history replays to the state it was decided on, also after a round trip', () => {
  fc.assert(
    fc.property(beginnings, attempts, (past, tried) => {
      const { history, state } = run(past, tried);
      const read = parseHistory<CaseEvent>(formatHistory(history));
      expect(read.ok && replay(caseDecider, read.value)).toEqual(JSON.parse(JSON.stringify(state)));
    }),
    { numRuns: 150 },
  );
});

test('a case never closes while a demanded step is missing', () => {
  let closings = 0;
  fc.assert(
    fc.property(beginnings, attempts, (past, tried) => {
      run(past, tried, (event, before) => {
        if (event.type !== 'caseClosed' || before.status === 'none') return;
        closings += 1;
        expect(missingSteps(before)).toEqual([]);
        expect(before.decided).toBeDefined();
        if (before.decided?.outcome.kind !== 'not-explained') return;
        expect(before.breach?.position.status).toBe('reported');
        expect(before.considered['access-removal']?.decision).not.toBe('later');
        expect(before.considered['access-removal']).toBeDefined();
      });
    }),
    { numRuns: 200 },
  );
  expect(closings).toBeGreaterThan(5);
});

const said = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(said);
};
const form = /^([a-z0-9]+(-[a-z0-9]+)*|[0-9a-f]{64}|\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?)$/;

test('events hold codes, dates, ids and hashes, and nobody’s own words, whoever sends what', () => {
  fc.assert(
    fc.property(beginnings, attempts, (past, tried) => {
      run(past, tried, (event) => {
        const { type: _, ...rest } = event;
        if (event.type !== 'caseOpened') for (const text of said(rest)) expect(text).toMatch(form);
      });
    }),
    { numRuns: 200 },
  );
});

test('the person concerned never writes an entry, and stands nowhere in the record', () => {
  fc.assert(
    fc.property(beginnings, attempts, (past, tried) => {
      const { history, state } = run(past, tried);
      expect(formatHistory(history)).not.toContain('"employee"');
      if (state.status !== 'none') expect(subjectPlaces(state, history, examples.salt)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('what a case has decided, it would decide again', () => {
  const roles = new Map<string, readonly Role[]>(people.map(({ actor }) => [actor.personId, actor.roles]));
  const rolesOf = (personId: string): readonly Role[] => roles.get(personId) ?? [];
  fc.assert(
    fc.property(beginnings, attempts, (past, tried) => {
      const { history } = run(past, tried);
      expect(retrace({ decider: caseDecider, commandOf: caseCommandOf, rolesOf }, history)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
