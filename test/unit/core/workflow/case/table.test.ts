import { caseDueOn, caseWaitsFor } from '@loggkontroll/core/workflow';
import type { CaseCommand, CaseEvent } from '@loggkontroll/core/workflow';
import type { Past } from '../specification.ts';
import * as examples from './examples.ts';
import { after, given } from './given.ts';

const { bot, commands, hash, manager } = examples;

const byTheBot = new Set<CaseCommand['type']>([
  'openCase',
  'setSubject',
  'receiveInvitation',
  'confirmMinutes',
  'refuseMinutes',
  'recordDocumentsFate',
  'questionBreach',
  'noteCorrection',
]);

const states = {
  none: [],
  opened: examples.opened,
  subjectKnown: examples.subjectKnown,
  called: examples.called,
  notHeld: examples.notHeld,
  minuted: examples.minuted,
  refused: examples.refused,
  confirmed: examples.confirmed,
  copied: examples.copied,
  explained: examples.explained,
  notExplained: examples.notExplained,
  accessRemoved: examples.accessRemoved,
  reported: examples.reported,
  complete: examples.complete,
  closed: examples.closed,
  corrected: examples.corrected,
  unfounded: examples.unfounded,
} as const satisfies Record<string, readonly Past<CaseEvent>[]>;

test('every state × every command, by the right person', () => {
  const table = Object.entries(states).map(([state, past]) => [
    state,
    Object.fromEntries(
      Object.entries(commands).map(([name, command]) => [
        name,
        given(...past).when(command, byTheBot.has(command.type) ? bot : manager).outcome,
      ]),
    ),
  ]);
  expect(Object.fromEntries(table)).toMatchSnapshot();
});

test('a case waits for the responsible, or for the person it is about, who is not named', () => {
  expect(caseWaitsFor(after(examples.called))).toBe('manager');
  expect(caseWaitsFor(after(examples.minuted))).toBe('role:case-subject');
  expect(caseWaitsFor(after(examples.closed))).toBeUndefined();
  expect(caseWaitsFor(after(examples.corrected))).toBe('manager');
  expect(caseDueOn(after(examples.minuted))).toBe('2026-10-20');
  expect(caseDueOn(after(examples.closed))).toBeUndefined();
});

test('documents are kept once each, by what they are (C5)', () => {
  expect(after(examples.complete).documents.map(({ kind }) => kind)).toEqual(['invitation', 'minutes']);
  given(...examples.called)
    .when({ type: 'keepDocument', kind: 'invitation', sha256: hash('1') }, bot)
    .thenRefused('case-document-already-kept');
  given(...examples.called)
    .when({ type: 'keepDocument', kind: 'log', sha256: 'log.json' }, manager)
    .thenRefused('case-document-malformed');
});
