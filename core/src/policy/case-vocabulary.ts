import type { Party } from './vocabulary.ts';

/**
 * What is considered or done in a case and chosen in its own section of the policy, in the order in which it is shown.
 * Sources: FFS 8 (access, training, known rules, labour law), VON (HR, deviation report, known routines), LEAN (further logs).
 */
export const chosenMeasures = [
  /** More of the log is read before the employee is told (LEAN). */
  'further-logs-verified',
  /** Whether access ends at once: before all else when something is confirmed (FFS 8). */
  'access-removal',
  'rules-known',
  'training',
  'hr',
  'labour-law',
  'deviation-report',
] as const;

/** See {@link chosenMeasures}. */
export type ChosenMeasure = (typeof chosenMeasures)[number];

/**
 * Something considered or done in a case. `police-report` and `lex-sarah` follow from P15 and P16 of the policy, that
 * somebody is told (`department-head-told`) from P14.
 */
export type Measure = ChosenMeasure | 'police-report' | 'lex-sarah' | `${Party}-told`;

/** When a measure's turn comes; what is confirmed is what has not been explained. */
export const measureOccasions = [
  'before-the-conversation',
  'always',
  'confirmed',
  'intent',
  'serious',
] as const;

/** See {@link measureOccasions}. */
export type MeasureOccasion = (typeof measureOccasions)[number];

/** The steps of a case that have a deadline, in their order. */
export const caseSteps = ['conversation', 'minutes', 'minutes-answer', 'decision', 'closing'] as const;

/** See {@link caseSteps}. */
export type CaseStep = (typeof caseSteps)[number];
