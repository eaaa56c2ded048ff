import type { JudgementCounts } from '../../workflow/index.ts';
import type { Judgement, Verdict } from './flow.ts';

/** Judgements in the making. Access `n` stands at place `n - 1`; undefined is unjudged. Never changed in place. */
export interface Judgements {
  readonly judged: readonly (Judgement | undefined)[];
  /** What each step changed, oldest first. */
  readonly steps: readonly Step[];
}

/** The judgements of some accesses before a step. */
export type Step = readonly (readonly [n: number, before: Judgement | undefined])[];

/** So many steps can be taken back. */
export const maximumSteps = 200;

/** No access judged. */
export const unjudged = (accesses: number): Judgements => ({
  judged: Array.from<undefined>({ length: accesses }),
  steps: [],
});

/** Judges the accesses `ns` alike, in one step; `undefined` takes their judgement away. */
export const judge = (
  judgements: Judgements,
  ns: readonly number[],
  judgement: Judgement | undefined,
): Judgements =>
  judgeEach(
    judgements,
    ns.map((n) => [n, judgement] as const),
  );

/** Judges each access in its own way, all in one step; numbers that no access has are left out. */
export const judgeEach = (
  judgements: Judgements,
  given: readonly (readonly [n: number, judgement: Judgement | undefined])[],
): Judgements => {
  const judged = judgements.judged.slice();
  const inside = given.filter(([n]) => Number.isInteger(n) && n >= 1 && n <= judged.length);
  if (inside.length === 0) return judgements;
  const step = inside.map(([n]) => [n, judged[n - 1]] as const);
  for (const [n, judgement] of inside) judged[n - 1] = judgement;
  return { judged, steps: [...judgements.steps, step].slice(-maximumSteps) };
};

/** Takes the last step back; nothing if there is none. */
export const undo = (judgements: Judgements): Judgements => {
  const last = judgements.steps.at(-1);
  if (!last) return judgements;
  const judged = judgements.judged.slice();
  for (const [n, before] of last) judged[n - 1] = before;
  return { judged, steps: judgements.steps.slice(0, -1) };
};

const columns: Readonly<Record<Verdict, keyof JudgementCounts>> = {
  direct: 'direct',
  administrative: 'administrative',
  'other-authority': 'otherAuthority',
  'other-reason': 'otherReason',
  suspicion: 'suspicion',
};

/** How the accesses were judged in all, as a review is registered with. Never per employee (R1). */
export const countJudgements = ({ judged }: Judgements): JudgementCounts => {
  const counts = {
    direct: 0,
    administrative: 0,
    otherAuthority: 0,
    otherReason: 0,
    suspicion: 0,
    unjudged: 0,
  };
  for (const judgement of judged) counts[judgement ? columns[judgement.verdict] : 'unjudged']++;
  return counts;
};
