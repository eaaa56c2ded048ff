import fc from 'fast-check';
import { append, formatHistory, parseHistory } from '@loggkontroll/core/history';
import type { History } from '@loggkontroll/core/history';
import type { Role } from '@loggkontroll/core/organisation';
import {
  authorityGrounds,
  extractCommandOf,
  extractDecider,
  extractWithdrawalReasons,
  handle,
  identityWays,
  maskReasons,
  missingExtractSteps,
  releaseRefusalReasons,
  replay,
  retrace,
} from '@loggkontroll/core/workflow';
import type { ExtractCommand, ExtractEvent, ExtractState } from '@loggkontroll/core/workflow';
import type { Past } from '../specification.ts';
import * as examples from './examples.ts';

const people = [
  examples.manager,
  examples.otherManager,
  examples.areaManager,
  examples.stranger,
  examples.administrator,
  examples.bot,
];
const words = fc.constantFrom('Brita Al', '19121212-1212', 'hon vill veta allt');
const hashes = fc.oneof(fc.constantFrom('1', '2', '3').map(examples.hash), words);
const on = fc.constantFrom('2026-10-02', '2026-10-05', '2026-12-01', 'i går');
const oneOf = (codes: readonly string[]) =>
  fc.oneof({ arbitrary: fc.constantFrom(...codes), weight: 5 }, words);
const typed = (type: string, members: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record({ type: fc.constant(type), ...members });

const variants: fc.Arbitrary<object> = fc.oneof(
  typed('showIdentity', { how: oneOf(identityWays), on }),
  typed('showAuthority', { ground: oneOf(authorityGrounds), on }),
  typed('assessExtract', {
    decision: fc.record({
      kind: fc.constantFrom('released', 'released-with-masks', 'refused'),
      staff: oneOf(['name', 'role', 'employee-of']),
      reasons: fc.array(oneOf([...maskReasons, ...releaseRefusalReasons]), { maxLength: 2 }),
      note: words,
      masksSha256: hashes,
    }),
  }),
  typed('deliverExtract', {
    log: fc.record({ sha256: hashes, accesses: fc.integer({ min: -1, max: 9 }), clients: words }),
    ordererVerified: fc.boolean(),
  }),
  typed('controlExtract', { finishedOn: on, outcome: oneOf(['no-remark', 'remark']), note: words }),
  typed('makeExtractDocument', { sha256: hashes, name: words }),
  typed('handOverExtract', {
    way: fc.constantFrom('registered-mail', 'handed-over-against-identification'),
    on,
    documentSha256: hashes,
    identity: oneOf(identityWays),
  }),
  typed('startInquiry', {
    kind: oneOf(['case', 'targeted']),
    recordId: fc.oneof(fc.constant('case-1'), words),
  }),
  typed('withdrawExtract', { reason: fc.oneof(words, oneOf(extractWithdrawalReasons)) }),
);

const attempts = fc.array(
  fc.record({
    command: fc.oneof(
      fc.constantFrom<object>(
        ...Object.values(examples.commands),
        ...Array.from({ length: 5 }, () => examples.commands.close),
      ),
      variants,
    ) as fc.Arbitrary<ExtractCommand>,
    actor: fc.oneof(
      { arbitrary: fc.constant(examples.manager), weight: 6 },
      { arbitrary: fc.constant(examples.administrator), weight: 2 },
      fc.constantFrom(...people),
    ),
  }),
  { minLength: 20, maxLength: 60 },
);
type Tried = typeof attempts extends fc.Arbitrary<infer T> ? T : never;
const beginnings = fc.constantFrom(
  examples.requested,
  examples.identified,
  examples.delivered,
  examples.passedOn,
  examples.readable,
  examples.noted,
  examples.under({ ...examples.facts, requestedBy: 'representative' }, examples.identified),
);

const run = (
  past: readonly Past<ExtractEvent>[],
  tried: Tried,
  seen: (event: ExtractEvent, before: ExtractState) => void = () => undefined,
) => {
  let history = past.reduce<History<ExtractEvent>>(
    (chain, [event, by, at = '2026-10-01T08:00:00Z']) => append(chain, [event], { by, at }),
    [],
  );
  let state = replay(extractDecider, history);
  for (const { command, actor } of tried) {
    const result = handle(extractDecider, history, command, actor);
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
      const read = parseHistory<ExtractEvent>(formatHistory(history));
      expect(read.ok && replay(extractDecider, read.value)).toEqual(JSON.parse(JSON.stringify(state)));
    }),
    { numRuns: 100 },
  );
});

test('an extract never closes while a demanded step is missing, and nothing leaves before it is assessed', () => {
  let closings = 0;
  fc.assert(
    fc.property(beginnings, attempts, (past, tried) => {
      run(past, tried, (event, before) => {
        if (before.status === 'none') return;
        if (event.type === 'extractHandedOver') expect(before.assessed).toBeDefined();
        if (event.type !== 'extractClosed') return;
        closings += 1;
        expect(missingExtractSteps(before)).toEqual([]);
        expect(before.handedOver?.documentSha256).toBe(before.document?.sha256);
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
const form = /^([a-z0-9]+(-[a-z0-9]+)*|[0-9a-f]{64}|\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?)$/;

test('events hold codes, dates, ids and hashes, and nothing of the client, whoever sends what', () => {
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

test('what an extract has decided, it would decide again', () => {
  const roles = new Map<string, readonly Role[]>(people.map(({ actor }) => [actor.personId, actor.roles]));
  const rolesOf = (personId: string): readonly Role[] => roles.get(personId) ?? [];
  fc.assert(
    fc.property(beginnings, attempts, (past, tried) => {
      const { history } = run(past, tried);
      const faults = retrace({ decider: extractDecider, commandOf: extractCommandOf, rolesOf }, history);
      expect(faults).toEqual([]);
    }),
    { numRuns: 80 },
  );
});
