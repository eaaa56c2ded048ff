import { canonicalJson } from '../../history/index.ts';
import { accept, refuse } from '../../result/index.ts';
import type { Result } from '../../result/index.ts';
import { isBot } from '../decider.ts';
import type { Context } from '../decider.ts';
import { isCount, isKnown } from '../form.ts';
import type { BreachPosition, Case, CaseCommand, CaseEvent, CaseOutcome, MeasureDecision } from './case.ts';
import {
  mostPersons,
  refuseAllButBot,
  refuseClosed,
  refuseDocument,
  refuseFuture,
  refusePast,
  refusePastInstant,
  refuseResponsible,
} from './checks.ts';
import { noBreachReasons, unfoundedReasons } from './codes.ts';
import { isSettled } from './demands.ts';
import { isMeasure } from './measure.ts';
import type { CaseRefusal } from './refusal.ts';

type Decision = Result<readonly CaseEvent[], CaseRefusal>;
type CommandOf<Type extends CaseCommand['type']> = Extract<CaseCommand, { type: Type }>;

/** The outcome with nothing beside it. */
const plain = (outcome: CaseOutcome): CaseOutcome | undefined => {
  switch (outcome.kind) {
    case 'explained':
      return { kind: 'explained' };
    case 'unfounded':
      return isKnown(unfoundedReasons, outcome.reason)
        ? { kind: 'unfounded', reason: outcome.reason }
        : undefined;
    case 'not-explained': {
      const { intent, serious } = outcome;
      return { kind: 'not-explained', intent, serious };
    }
  }
};

const refuseOutcome = (held: Case, outcome: CaseOutcome): CaseRefusal | undefined => {
  if (outcome.kind === 'unfounded') {
    return held.called || held.notHeld ? { code: 'case-employee-already-told' } : undefined;
  }
  return held.notHeld || (held.minutes && (held.minutesAnswer || !held.rules.conversation.minutesConfirmed))
    ? undefined
    : { code: 'case-not-heard' };
};

/** C2: explained or not, once the employee has been heard. May be decided otherwise until the case is closed. */
export const decideOutcome = (command: CommandOf<'decideCase'>, held: Case, context: Context): Decision => {
  const outcome = plain(command.outcome);
  const refusal = refuseResponsible(held, context);
  if (refusal) return refuse(refusal);
  if (outcome === undefined) return refuse({ code: 'case-code-unknown' });
  const wrong = refuseOutcome(held, outcome);
  if (wrong) return refuse(wrong);
  const { decidesWith } = held.rules;
  if (decidesWith !== undefined && command.together !== decidesWith) {
    return refuse({ code: 'case-decided-alone', party: decidesWith });
  }
  const { decided } = held;
  if (decided && canonicalJson(decided.outcome) === canonicalJson(outcome)) {
    return refuse({ code: 'case-already-decided', by: decided.by, at: decided.at });
  }
  return accept([
    { type: 'caseDecided', outcome, ...(decidesWith === undefined ? {} : { together: decidesWith }) },
  ]);
};

/** Who may decide about a measure, or record that it is taken: whoever the policy names, and else the responsible. */
const refuseMeasurer = (held: Case, command: CommandOf<'considerMeasure'>, { actor }: Context) => {
  const rule = held.rules.measures.find(({ measure }) => measure === command.measure);
  const decider =
    rule === undefined || rule.decidedBy === held.rules.decides ? undefined : held.people[rule.decidedBy];
  const doer = rule?.doneBy === undefined ? undefined : held.people[rule.doneBy];
  const isTheirs =
    actor.personId === (decider ?? held.responsible) ||
    (command.decision.decision === 'taken' && doer !== undefined && actor.personId === doer);
  return isTheirs ? refuseClosed(held) : ({ code: 'case-measure-not-yours' } as const);
};

const refuseMeasureDecision = (
  held: Case,
  { measure, decision }: CommandOf<'considerMeasure'>,
  context: Context,
): CaseRefusal | undefined => {
  const rule = held.rules.measures.find((each) => each.measure === measure);
  switch (decision.decision) {
    case 'taken':
      return refusePast(decision.on, context) ?? refuseDocument(decision.documentSha256);
    case 'not-needed':
      return rule?.must === 'be-done' ? { code: 'case-measure-must-be-done' } : undefined;
    case 'later':
      return measure === 'access-removal'
        ? { code: 'case-access-removal-now' }
        : refuseFuture(decision.on, context);
  }
};

/** Whether removal of access must be evaluated before anything else (FFS 8: at once). */
const awaitsAccessRemoval = (held: Case): boolean =>
  held.decided?.outcome.kind === 'not-explained' &&
  held.rules.measures.some(({ measure }) => measure === 'access-removal') &&
  !isSettled(held, 'access-removal');

const plainDecision = (decision: MeasureDecision): MeasureDecision => {
  switch (decision.decision) {
    case 'taken': {
      const { on, documentSha256 } = decision;
      return { decision: 'taken', on, ...(documentSha256 === undefined ? {} : { documentSha256 }) };
    }
    case 'not-needed':
      return { decision: 'not-needed' };
    case 'later':
      return { decision: 'later', on: decision.on };
  }
};

/** C3: every measure is considered and the decision documented, in any order but for access. Also those that no rule demands. */
export const considerMeasure = (
  command: CommandOf<'considerMeasure'>,
  held: Case,
  context: Context,
): Decision => {
  const refusal = refuseMeasurer(held, command, context);
  if (refusal) return refuse(refusal);
  const { measure, decision } = command;
  if (!isMeasure(measure)) return refuse({ code: 'case-code-unknown' });
  if (awaitsAccessRemoval(held) && measure !== 'access-removal') {
    return refuse({ code: 'case-access-removal-first' });
  }
  const wrong = refuseMeasureDecision(held, command, context);
  if (wrong) return refuse(wrong);
  if (held.considered[measure]?.decision === 'taken') return refuse({ code: 'case-measure-already-taken' });
  return accept([{ type: 'measureConsidered', measure, decision: plainDecision(decision) }]);
};

const refusePosition = (position: BreachPosition, held: Case, context: Context): CaseRefusal | undefined => {
  const { breach, decided, discoveredAt, rules } = held;
  const reported = breach?.position.status === 'reported' ? breach.position : undefined;
  if (position.status === 'reported') {
    const wrong = refusePastInstant(position.at, context) ?? refuseDocument(position.documentSha256);
    if (wrong) return wrong;
    if (position.at < discoveredAt) return { code: 'case-breach-before-discovery' };
    if (!isCount(position.persons, 1, mostPersons)) return { code: 'case-number-malformed' };
    const isSame = reported?.persons === position.persons;
    return isSame ? { code: 'case-breach-already-reported', at: reported.at } : undefined;
  }
  if (reported) return { code: 'case-breach-already-reported', at: reported.at };
  if (!isKnown(noBreachReasons, position.reason)) return { code: 'case-code-unknown' };
  const isCleared = decided !== undefined && decided.outcome.kind !== 'not-explained';
  return rules.breach.duty === 'always' && !isCleared ? { code: 'case-breach-must-be-reported' } : undefined;
};

/**
 * C4: the position on a breach. A report can be followed by one of more persons, and is not taken back. The bot writes
 * down the report that was registered before there was a case.
 */
export const positionBreach = (
  { position }: CommandOf<'positionBreach'>,
  held: Case,
  context: Context,
): Decision => {
  const isCarried = isBot(context) && position.status === 'reported';
  const gate = isCarried ? refuseClosed(held) : refuseResponsible(held, context);
  const refusal = gate ?? refusePosition(position, held, context);
  if (refusal) return refuse(refusal);
  if (position.status === 'not-a-breach') {
    return accept([
      { type: 'breachPositioned', position: { status: 'not-a-breach', reason: position.reason } },
    ]);
  }
  const { at, persons, documentSha256 } = position;
  const document = documentSha256 === undefined ? {} : { documentSha256 };
  return accept([{ type: 'breachPositioned', position: { status: 'reported', at, persons, ...document } }]);
};

/** By the bot, once for each correction of what was registered: the position that the case has no longer stands. */
export const questionBreach = (
  { changedAt }: CommandOf<'questionBreach'>,
  held: Case,
  context: Context,
): Decision => {
  const refusal = refuseAllButBot(held, context) ?? refusePastInstant(changedAt, context);
  if (refusal) return refuse(refusal);
  return held.breachQuestioned?.changedAt === changedAt
    ? refuse({ code: 'case-breach-already-questioned', at: held.breachQuestioned.at })
    : accept([{ type: 'breachQuestioned', changedAt }]);
};
