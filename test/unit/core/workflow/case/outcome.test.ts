import { ffsPolicy } from '@loggkontroll/core/policy';
import type { CaseCommand } from '@loggkontroll/core/workflow';
import { as } from '../acting.ts';
import * as examples from './examples.ts';
import { given, heldBy, openedWith, replaceOpening } from './given.ts';

const { commands, manager } = examples;

describe('the decision', () => {
  test('waits until the employee is heard; a refusal to confirm does not stop it', () => {
    given(...examples.minuted)
      .when(commands.decideExplained, manager)
      .thenRefused('case-not-heard');
    given(...examples.refused)
      .when(commands.decideExplained, manager)
      .then('caseDecided');
    given(...examples.notHeld)
      .when(commands.decideConfirmed, manager)
      .then('caseDecided');
  });

  test('that there was nothing to it is for before the employee is told', () => {
    given(...examples.called)
      .when(commands.decideUnfounded, manager)
      .thenRefused('case-employee-already-told');
    const state = given(...examples.unfounded)
      .when(commands.call, manager)
      .then('conversationCalled');
    expect(heldBy(state).decided).toBeUndefined();
  });

  test('is made together with whom the policy says (NPO)', () => {
    const npo = openedWith({ suspicion: { ...ffsPolicy.suspicion, decidesWith: 'hr-strategist' } });
    const past = replaceOpening(examples.copied, npo);
    given(...past)
      .when(commands.decideExplained, manager)
      .thenRefused('case-decided-alone', { party: 'hr-strategist' });
    given(...past)
      .when({ ...commands.decideExplained, together: 'hr-strategist' }, manager)
      .then('caseDecided');
  });

  test('may become another while the case is open, and is not made twice', () => {
    given(...examples.explained)
      .when(commands.decideExplained, manager)
      .thenRefused('case-already-decided', { by: 'manager' });
    given(...examples.explained)
      .when(commands.decideConfirmed, manager)
      .then('caseDecided');
  });
});

describe('measures', () => {
  const consider = (measure: string, decision: object) =>
    ({ type: 'considerMeasure', measure, decision }) as CaseCommand;
  const notNeeded = { decision: 'not-needed' };

  test('begin with access, which is not put off (FFS 8)', () => {
    given(...examples.notExplained)
      .when(consider('labour-law', notNeeded), manager)
      .thenRefused('case-access-removal-first');
    given(...examples.notExplained)
      .when(consider('access-removal', { decision: 'later', on: '2026-12-01' }), manager)
      .thenRefused('case-access-removal-now');
    given(...examples.accessRemoved)
      .when(consider('labour-law', notNeeded), manager)
      .then('measureConsidered');
    given(...examples.notExplained)
      .when(commands.reportBreach, manager)
      .then('breachPositioned');
  });

  test('that are a duty are not found unnecessary', () => {
    given(...examples.accessRemoved)
      .when(consider('department-head-told', notNeeded), manager)
      .thenRefused('case-measure-must-be-done');
  });

  test('that no rule demands may be taken all the same; what is no measure may not', () => {
    given(...examples.accessRemoved)
      .when(consider('lex-sarah', { decision: 'taken', on: '2026-10-05' }), manager)
      .then('measureConsidered');
    given(...examples.accessRemoved)
      .when(consider('Prata med Anna', notNeeded), manager)
      .thenRefused('case-code-unknown');
  });

  test('are decided by whom the policy names, as far as that person is known; who files may say so (LEAN)', () => {
    const past = replaceOpening(
      examples.accessRemoved,
      openedWith(
        {
          suspicion: {
            ...ffsPolicy.suspicion,
            policeReport: { assessed: 'in-serious-cases', filedBy: 'head-of-administration' },
          },
        },
        { ...examples.opening, people: { 'head-of-administration': 'head' } },
      ),
    );
    const head = as('head')();
    given(...past)
      .when(consider('police-report', { decision: 'taken', on: '2026-10-05' }), head)
      .then('measureConsidered');
    given(...past)
      .when(consider('police-report', notNeeded), head)
      .thenRefused('case-measure-not-yours');
    given(...past)
      .when(consider('police-report', notNeeded), manager)
      .then('measureConsidered');
  });
});
