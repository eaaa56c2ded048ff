import fc from 'fast-check';
import { append, formatHistory, parseHistory } from '@loggkontroll/core/history';
import type { History } from '@loggkontroll/core/history';
import type { Role } from '@loggkontroll/core/organisation';
import {
  accessOutcomes,
  authorisationCommandOf,
  authorisationDecider,
  authorisationWithdrawalReasons,
  handle,
  missingAuthorisationSteps,
  replay,
  retrace,
} from '@loggkontroll/core/workflow';
import type {
  AuthorisationCommand,
  AuthorisationEvent,
  AuthorisationState,
} from '@loggkontroll/core/workflow';
import * as examples from './examples.ts';

const people = [
  examples.support,
  examples.manager,
  examples.areaManager,
  examples.planner,
  examples.stranger,
  examples.bot,
];
const words = fc.constantFrom('Brita Al', '19121212-1212', 'hon har slutat');
const hashes = fc.oneof(fc.constantFrom('1', '2', '3', '4').map(examples.hash), words);
const on = fc.constantFrom('2026-10-01', '2026-10-05', '2026-12-01', 'i går');
const oneOf = (codes: readonly string[]) =>
  fc.oneof({ arbitrary: fc.constantFrom(...codes), weight: 5 }, words);
const typed = (type: string, members: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record({ type: fc.constant(type), ...members });

const variants: fc.Arbitrary<object> = fc.oneof(
  typed('sendAccessList', {
    list: fc.record({
      sha256: hashes,
      takenOn: on,
      accounts: fc.integer({ min: -1, max: 9 }),
      names: words,
    }),
  }),
  typed('prepareAccessFacts', {
    facts: fc.record({ listSha256: hashes, sha256: hashes, ownAccess: fc.boolean(), names: words }),
  }),
  typed('answerAccess', {
    answer: fc.record({ listSha256: hashes, sha256: hashes, outcome: oneOf(accessOutcomes), note: words }),
  }),
  typed('answerOwnAccess', { answer: fc.record({ listSha256: hashes, sha256: hashes, name: words }) }),
  typed('carryOutAccess', { on, listSha256: hashes, whose: words }),
  typed('reportSecrecyFlaw', { on, whose: words }),
  typed('assessSecrecyFlaw', {
    assessment: fc.record({
      deviationOn: on,
      position: fc.record({ kind: oneOf(['breach', 'no-breach']), reportedOn: on, persons: fc.nat(3) }),
      note: words,
    }),
  }),
  typed('withdrawAuthorisation', { reason: fc.oneof(words, words, oneOf(authorisationWithdrawalReasons)) }),
);

const rightActors: Partial<Record<AuthorisationCommand['type'], typeof examples.bot>> = {
  sendAccessList: examples.support,
  prepareAccessFacts: examples.bot,
  answerAccess: examples.manager,
  answerOwnAccess: examples.areaManager,
  carryOutAccess: examples.support,
  reportSecrecyFlaw: examples.support,
};

const attempts = fc.array(
  fc
    .record({
      command: fc.oneof(
        fc.constantFrom<object>(...Object.values(examples.commands)),
        variants,
      ) as fc.Arbitrary<AuthorisationCommand>,
      anybody: fc.constantFrom(...people),
      isRight: fc.integer({ min: 0, max: 3 }).map((number) => number > 0),
    })
    .map(({ command, anybody, isRight }) => ({
      command,
      actor: isRight ? (rightActors[command.type] ?? examples.planner) : anybody,
    })),
  { minLength: 20, maxLength: 60 },
);
type Tried = typeof attempts extends fc.Arbitrary<infer T> ? T : never;
const beginnings = fc.constantFrom(
  examples.roomOpen,
  examples.prepared,
  examples.halfAnswered,
  examples.withoutRemark,
  examples.flawed,
  examples.under(examples.authorityFacts, examples.roomOpen),
);

const run = (
  past: examples.AuthorisationHistory,
  tried: Tried,
  seen: (event: AuthorisationEvent, before: AuthorisationState, by: string) => void = () => undefined,
) => {
  let history = past.reduce<History<AuthorisationEvent>>(
    (chain, [event, by, at = '2026-10-01T08:00:00Z']) => append(chain, [event], { by, at }),
    [],
  );
  let state = replay(authorisationDecider, history);
  for (const { command, actor } of tried) {
    const result = handle(authorisationDecider, history, command, actor);
    if (!result.ok) continue;
    for (const { event, by } of result.value.history.slice(history.length)) seen(event, state, by);
    ({ history, state } = result.value);
  }
  return { history, state };
};

test('whatever people try, the history replays to the state it was decided on, also after a round trip', () => {
  fc.assert(
    fc.property(beginnings, attempts, (past, tried) => {
      const { history, state } = run(past, tried);
      const read = parseHistory<AuthorisationEvent>(formatHistory(history));
      expect(read.ok && replay(authorisationDecider, read.value)).toEqual(JSON.parse(JSON.stringify(state)));
    }),
    { numRuns: 100 },
  );
});

test('none is signed while a step is missing, nor by whoever decided; nobody decides of their own access', () => {
  let closings = 0;
  fc.assert(
    fc.property(beginnings, attempts, (past, tried) => {
      run(past, tried, (event, before, by) => {
        if (before.status === 'none') return;
        if (event.type === 'ownAccessAnswered') expect(by).not.toBe(before.decider);
        if (event.type === 'accessCarriedOut')
          expect(before.answered?.answer.listSha256).toBe(event.listSha256);
        if (event.type !== 'authorisationClosed') return;
        closings += 1;
        expect(missingAuthorisationSteps(before)).toEqual([]);
        expect(before.answered?.by).not.toBe(by);
      });
    }),
    { numRuns: 150 },
  );
  expect(closings).toBeGreaterThan(5);
});

const said = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(said);
};
const form = /^([a-z0-9:]+(-[a-z0-9]+)*|[0-9a-f]{64}|\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?)$/;

test('events hold codes, dates, ids and hashes, and nobody with access, whoever sends what', () => {
  fc.assert(
    fc.property(beginnings, attempts, (past, tried) => {
      run(past, tried, ({ type: _, ...event }) => {
        for (const text of said(event)) expect(text).toMatch(form);
        expect(JSON.stringify(event)).not.toContain('1212');
      });
    }),
    { numRuns: 150 },
  );
});

test('what a review has decided, it would decide again', () => {
  const roles = new Map<string, readonly Role[]>(people.map(({ actor }) => [actor.personId, actor.roles]));
  const rolesOf = (personId: string): readonly Role[] => roles.get(personId) ?? [];
  fc.assert(
    fc.property(beginnings, attempts, (past, tried) => {
      const { history } = run(past, tried);
      const faults = retrace(
        { decider: authorisationDecider, commandOf: authorisationCommandOf, rolesOf },
        history,
      );
      expect(faults).toEqual([]);
    }),
    { numRuns: 80 },
  );
});
