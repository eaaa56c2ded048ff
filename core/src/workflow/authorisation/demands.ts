import type { Authorisation } from './authorisation.ts';
import type { AuthorisationDemand } from './refusal.ts';

/** Whether something that was decided is to be carried out: the answer about somebody's own access alone tells it by its file. */
export const hasToBeCarriedOut = ({ prepared, answered }: Authorisation): boolean =>
  prepared?.facts.ownAccess === true || answered?.answer.outcome === 'changes';

const missingAnswers = (authorisation: Authorisation): readonly AuthorisationDemand[] => {
  const { listed, prepared, answered, ownAnswered } = authorisation;
  if (!listed) return ['list', 'answer'];
  return [
    ...(answered ? [] : (['answer'] as const)),
    ...(prepared?.facts.ownAccess && !ownAnswered ? (['own-answer'] as const) : []),
  ];
};

const missingOfList = (authorisation: Authorisation): readonly AuthorisationDemand[] => {
  if (authorisation.rules.list === 'gone-through') return authorisation.goneThrough ? [] : ['answer'];
  const answers = missingAnswers(authorisation);
  const waits = answers.length > 0 || (hasToBeCarriedOut(authorisation) && !authorisation.carriedOut);
  return [...answers, ...(waits && authorisation.listed ? (['carrying-out'] as const) : [])];
};

/** Every step that a review still lacks as things stand, in the order in which one takes them. Sources: A1–A3. */
export const missingAuthorisationSteps = (authorisation: Authorisation): readonly AuthorisationDemand[] => [
  ...missingOfList(authorisation),
  ...(authorisation.flaw && !authorisation.flaw.assessed ? (['flaw-assessment'] as const) : []),
];
