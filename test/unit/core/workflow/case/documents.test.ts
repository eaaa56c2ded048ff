import { isoInstantOf } from '@loggkontroll/core/calendar';
import { ffsPolicy, shippedPolicies } from '@loggkontroll/core/policy';
import { caseFactsOf, documentsKeptUntil, unknownParties } from '@loggkontroll/core/workflow';
import type { CaseEvent } from '@loggkontroll/core/workflow';
import type { Past } from '../specification.ts';
import * as examples from './examples.ts';
import { after, given } from './given.ts';

const { bot, commands, manager } = examples;
const gone: Past<CaseEvent>[] = [
  ...examples.closed,
  [{ ...commands.recordDocumentsFate, type: 'documentsFateRecorded' }, 'bot'],
];

describe('The documents', () => {
  test('are deleted of a closed case alone, once, by the bot', () => {
    given(...examples.closed)
      .when(commands.recordDocumentsFate, bot)
      .then('documentsFateRecorded');
    given(...examples.closed)
      .when(commands.recordDocumentsFate, manager)
      .thenRefused('case-only-the-bot');
    given(...examples.complete)
      .when(commands.recordDocumentsFate, bot)
      .thenRefused('case-not-closed');
    given(...gone)
      .when(commands.recordDocumentsFate, bot)
      .thenRefused('case-documents-gone');
  });

  test('once gone close the case for good', () => {
    given(...gone)
      .when(commands.reopen, manager)
      .thenRefused('case-documents-gone');
  });

  test('are kept for the years of the policy from when the case was closed, in Swedish days', () => {
    expect(documentsKeptUntil(isoInstantOf('2026-10-05T22:30:00Z'), ffsPolicy)).toBe('2036-10-06');
    const unsaid = {
      ...ffsPolicy,
      retention: { ...ffsPolicy.retention, case: { kind: 'with-its-case' } as const },
    };
    expect(documentsKeptUntil(isoInstantOf('2026-10-05T22:30:00Z'), unsaid)).toBeUndefined();
  });
});

describe('Those whom no register knows', () => {
  const openedUnder = (policy: typeof ffsPolicy, people: Readonly<Record<string, string>>) =>
    after([
      [
        {
          type: 'caseOpened',
          ...caseFactsOf({ ...examples.opening, people }, policy, isoInstantOf('2026-10-01T08:00:00Z')),
        },
        'bot',
      ],
    ]);

  test('are named as long as something is to come from them', () => {
    expect(
      unknownParties(openedUnder(shippedPolicies['npo'] ?? ffsPolicy, { 'head-of-operations': 'manager' })),
    ).toEqual(['hr-strategist', 'business-area-manager', 'data-protection-contact']);
    expect(
      unknownParties(
        openedUnder(shippedPolicies['lean'] ?? ffsPolicy, { 'data-protection-contact': 'dora' }),
      ),
    ).toEqual(['head-of-administration']);
    expect(unknownParties(after(examples.opened))).toEqual(['data-protection-contact']);
    expect(unknownParties(after(examples.reported))).toEqual([]);
  });
});
