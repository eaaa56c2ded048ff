/** The questions of the interpretation flow, in their order. Source: VON, appendix (how a log is read). */
export const questions = ['direct', 'administrative', 'other-authority', 'other-reason'] as const;

/** See {@link questions}; each is named by the verdict that a yes gives. */
export type Question = (typeof questions)[number];

/** What an access is found to be: what the first yes says, or suspicion after four noes. */
export const verdicts = [...questions, 'suspicion'] as const;

/** See {@link verdicts}. */
export type Verdict = (typeof verdicts)[number];

/** The judgement of an access. `reason`: the other legally sound reason, in words; a note where it is free to give one. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly reason?: string;
}

/** Why a judgement cannot be accepted. */
export interface JudgementRefusal {
  readonly code: 'judgement-reason-missing';
}

/** A reason has at most so many characters. */
export const maximumReason = 500;

/** Another legally sound reason is worth nothing without the words for it. */
export const refuseJudgement = ({ verdict, reason }: Judgement): JudgementRefusal | undefined =>
  verdict === 'other-reason' && (reason ?? '').trim() === ''
    ? { code: 'judgement-reason-missing' }
    : undefined;

/** Where somebody is in the flow: asked the next question, or at the end of it. */
export type FlowStep = { readonly asks: Question; readonly number: number } | { readonly verdict: Verdict };

/** The step after `noes` answers of no, and then perhaps a yes. */
export const flowStep = (noes: number, yes: boolean): FlowStep => {
  const asked = questions[noes];
  if (asked === undefined) return { verdict: 'suspicion' };
  return yes ? { verdict: asked } : { asks: asked, number: noes + 1 };
};

/** The answers that a verdict stands for, in the order of the questions. */
export const answersOf = (
  verdict: Verdict,
): readonly { readonly question: Question; readonly yes: boolean }[] => {
  const end = verdict === 'suspicion' ? questions.length : questions.indexOf(verdict) + 1;
  return questions.slice(0, end).map((question) => ({ question, yes: question === verdict }));
};
