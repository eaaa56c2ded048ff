import {
  authorisationProtocol,
  authorisationWaitsFor,
  missingAuthorisationSteps,
} from '@loggkontroll/core/workflow';
import { as } from '../acting.ts';
import * as examples from './examples.ts';

const { after, areaManager, bot, commands, given, manager, planner, stranger, support, under } = examples;

describe('a flaw in secrecy', () => {
  test('is said by whoever of the review finds it, and by nobody else', () => {
    for (const finder of [support, manager, areaManager, planner]) {
      given(...examples.listed)
        .when(commands.reportFlaw, finder)
        .then('secrecyFlawFound');
    }
    given(...examples.listed)
      .when(commands.reportFlaw, stranger)
      .thenRefused('authorisation-not-yours');
    given(...examples.flawed)
      .when(commands.reportFlaw, manager)
      .thenRefused('authorisation-flaw-already-found');
  });

  test('becomes a deviation and is assessed as a breach by the controller, before it is signed (FFS 5.4.1)', () => {
    given(...examples.flawed)
      .when(commands.close, planner)
      .thenRefused('authorisation-steps-missing', { missing: ['flaw-assessment'] });
    given(...examples.flawed)
      .when(commands.assessFlaw, manager)
      .thenRefused('authorisation-not-the-controller');
    const { position } = commands.assessFlaw.assessment;
    given(...examples.flawed)
      .when({ type: 'assessSecrecyFlaw', assessment: { position } }, planner)
      .thenRefused('authorisation-deviation-missing');
    given(...examples.flawed)
      .when(commands.assessFlaw, planner)
      .then('secrecyFlawAssessed');
    given(...examples.flawAssessed)
      .when(commands.close, planner)
      .then('authorisationClosed');
  });

  test('may turn out to be no breach; where it is one, so many persons and a day after it was found', () => {
    const assessing = (position: object) =>
      given(...examples.flawed).when(
        {
          type: 'assessSecrecyFlaw',
          assessment: { deviationOn: '2026-10-02', position: position as { kind: 'no-breach' } },
        },
        planner,
      );
    assessing({ kind: 'no-breach' }).then('secrecyFlawAssessed');
    assessing({ kind: 'breach', reportedOn: '2026-09-30', persons: 1 }).thenRefused(
      'authorisation-date-too-early',
    );
    assessing({ kind: 'breach', reportedOn: '2026-10-02', persons: 0 }).thenRefused(
      'authorisation-malformed',
    );
    assessing({ kind: 'Brita', reportedOn: '2026-10-02', persons: 1 }).thenRefused('authorisation-malformed');
  });

  test('asks for no deviation where the policy has none (R1177)', () => {
    const flaw = [
      ...examples.toGoThrough,
      [{ ...commands.reportFlaw, type: 'secrecyFlawFound' }, 'delegate'],
    ] as const;
    given(...flaw)
      .when({ type: 'assessSecrecyFlaw', assessment: { position: { kind: 'no-breach' } } }, as('delegate')())
      .then('secrecyFlawAssessed');
  });
});

describe('signing', () => {
  test('is done by a planner for both branches, when every step is there', () => {
    given(...examples.carriedOut)
      .when(commands.close, planner)
      .then('authorisationClosed');
    given(...under(examples.authorityFacts, examples.carriedOut))
      .when(commands.close, planner)
      .then('authorisationClosed');
    given(...examples.withoutRemark)
      .when(commands.close, planner)
      .then('authorisationClosed');
    given(...examples.carriedOut)
      .when(commands.close, support)
      .thenRefused('authorisation-not-the-controller');
  });

  test.each([
    ['roomOpen', ['list', 'answer']],
    ['listed', ['answer', 'carrying-out']],
    ['prepared', ['answer', 'own-answer', 'carrying-out']],
    ['halfAnswered', ['own-answer', 'carrying-out']],
    ['answered', ['carrying-out']],
    ['carriedOut', []],
    ['withoutRemark', []],
  ] as const)('what is missing when it is %s', (state, missing) => {
    expect(missingAuthorisationSteps(after(examples[state]))).toEqual(missing);
  });

  test('is never done by the one who decided, though they have become a planner', () => {
    given(...examples.carriedOut)
      .when(commands.close, as('manager', 'planner')())
      .thenRefused('authorisation-own-decision');
  });

  test('ends it: nothing waits, and nothing more is done', () => {
    expect(authorisationWaitsFor(after(examples.closed))).toBeUndefined();
    given(...examples.closed)
      .when(commands.answerChanges, manager)
      .thenRefused('authorisation-closed', { by: 'planner' });
    given(...examples.closed)
      .when(commands.recordFate, bot)
      .then('accessFateRecorded');
  });
});

describe('the protocol', () => {
  test('says what was checked, when and by whom, and nobody with access (A3)', () => {
    expect(authorisationProtocol(after(examples.closed))).toEqual({
      number: 'FFS-B-2026-10-SOLGL-NTAN',
      unitId: 'solgläntan',
      scope: 'unit',
      accounts: 12,
      outcome: 'no-remark',
      listOf: '2026-09-20',
      acts: [
        { act: 'listed', by: 'support', at: '2026-10-01T08:00:00Z' },
        { act: 'decided', by: 'manager', at: '2026-10-01T08:00:00Z' },
        { act: 'own-access-decided', by: 'area-manager', at: '2026-10-01T08:00:00Z' },
        { act: 'carried-out', by: 'support', at: '2026-10-02T08:00:00Z' },
        { act: 'signed', by: 'planner', at: '2026-10-02T08:00:00Z' },
      ],
    });
  });

  test('can be read while it is under way', () => {
    expect(authorisationProtocol(after(examples.listed))).toMatchObject({
      outcome: undefined,
      acts: [{ act: 'listed' }],
    });
  });
});

describe('people come and go', () => {
  test('a review passes to the new manager by the bot or a planner, and stays kept apart', () => {
    given(...examples.listed)
      .when(commands.passOn, bot)
      .then('authorisationPassedOn');
    given(...examples.listed)
      .when(commands.passOn, planner)
      .then('authorisationPassedOn');
    given(...examples.listed)
      .when(commands.passOn, manager)
      .thenRefused('authorisation-not-the-controller');
    given(...examples.listed)
      .when({ ...commands.passOn, lister: 'new-manager' }, bot)
      .thenRefused('authorisation-not-kept-apart');
    given(...examples.listed)
      .when({ ...commands.passOn, decider: 'Nya Chefen' }, bot)
      .thenRefused('authorisation-malformed');
    given(...examples.listed)
      .when({ ...commands.passOn, decider: 'manager' }, bot)
      .thenRefused('authorisation-already-theirs');
  });

  test('another manager is asked anew, with their own access marked, unless everything is carried out', () => {
    const anew = given(...examples.answered)
      .when(commands.passOn, bot)
      .then('authorisationPassedOn');
    expect(anew).toMatchObject({ status: 'listed', decider: 'new-manager' });
    expect(anew).not.toHaveProperty('prepared');
    expect(anew).not.toHaveProperty('answered');
    const done = given(...examples.carriedOut)
      .when(commands.passOn, bot)
      .then('authorisationPassedOn');
    expect(done).toMatchObject({ status: 'settled' });
    const sameDecider = { ...commands.passOn, decider: 'manager', lister: 'other-support' };
    const kept = given(...examples.answered)
      .when(sameDecider, bot)
      .then('authorisationPassedOn');
    expect(kept).toMatchObject({ status: 'answered', lister: 'other-support' });
  });

  test('a review is withdrawn for a reason that is a code, until something is carried out', () => {
    given(...examples.listed)
      .when(commands.withdraw, planner)
      .then('authorisationWithdrawn');
    given(...examples.listed)
      .when({ type: 'withdrawAuthorisation', reason: 'Brita slutade' as 'unit-closed' }, planner)
      .thenRefused('authorisation-malformed');
    given(...examples.carriedOut)
      .when(commands.withdraw, planner)
      .thenRefused('authorisation-already-carried-out');
  });
});
