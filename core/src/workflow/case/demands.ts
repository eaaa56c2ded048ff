import type { Measure, MeasureOccasion } from '../../policy/index.ts';
import type { Case } from './case.ts';
import type { CaseDemand } from './refusal.ts';

const hasCome = (occasion: MeasureOccasion, { decided }: Case): boolean => {
  const outcome = decided?.outcome;
  switch (occasion) {
    case 'always':
      return true;
    case 'before-the-conversation':
      return outcome?.kind !== 'unfounded';
    case 'confirmed':
      return outcome?.kind === 'not-explained';
    case 'intent':
      return outcome?.kind === 'not-explained' && outcome.intent;
    case 'serious':
      return outcome?.kind === 'not-explained' && outcome.serious;
  }
};

/** Whether a measure has been decided about for good: not if it is put off. */
export const isSettled = ({ considered }: Pick<Case, 'considered'>, measure: CaseDemand): boolean => {
  const decision = (considered as Readonly<Record<string, { readonly decision: string } | undefined>>)[
    measure
  ];
  return decision !== undefined && decision.decision !== 'later';
};

/** What is still to be decided before the employee may be told (LEAN). */
export const missingBeforeConversation = (held: Case): readonly CaseDemand[] =>
  held.rules.measures.flatMap(({ measure, when }) =>
    when === 'before-the-conversation' && !isSettled(held, measure) ? [measure] : [],
  );

const missingOfConversation = ({ decided, rules, ...held }: Case): readonly CaseDemand[] => {
  if (decided?.outcome.kind === 'unfounded' || held.notHeld) return [];
  if (!held.called) return ['conversation'];
  if (!held.minutes) return ['minutes'];
  return [
    ...(rules.conversation.minutesConfirmed && !held.minutesAnswer ? (['minutes-answer'] as const) : []),
    ...(held.copiesGiven ? [] : (['copies'] as const)),
  ];
};

/** Whether a closed case was corrected since, in what was registered, and nobody has looked whether it is to be opened again. */
export const awaitsCorrectionSeen = ({ closed, corrected, documentsFate }: Case): boolean =>
  closed !== undefined &&
  documentsFate === undefined &&
  corrected !== undefined &&
  corrected.seen === undefined;

/** Whether there must be a position on a breach, and there is none that the policy lets stand. */
export const lacksBreachPosition = ({ decided, breach, rules }: Case): boolean => {
  if (decided?.outcome.kind !== 'not-explained') return false;
  return breach === undefined || (rules.breach.duty === 'always' && breach.position.status !== 'reported');
};

/** The measures whose turn has come and that are not decided about for good. */
export const openMeasures = (held: Case): readonly Measure[] =>
  held.rules.measures.flatMap(({ measure, when }) =>
    hasCome(when, held) && !isSettled(held, measure) ? [measure] : [],
  );

/** Every step that the case still lacks as things stand, in the order in which one takes them. Sources: C1–C4. */
export const missingSteps = (held: Case): readonly CaseDemand[] => [
  ...missingOfConversation(held),
  ...(held.decided ? [] : (['decision'] as const)),
  ...openMeasures(held),
  ...(lacksBreachPosition(held) ? (['breach-position'] as const) : []),
];
