import type { Party } from '../../policy/index.ts';
import type { Case } from './case.ts';
import { isSettled } from './demands.ts';

/**
 * Whoever is still to decide, to do something or to be told in a case, by the policy, and of whom no register says who it
 * is: nobody can tell them but the responsible. Each once, in the order in which they come.
 */
export const unknownParties = (held: Case): readonly Party[] => {
  const { rules, people, decided, breach } = held;
  const open = rules.measures.filter(({ measure }) => !isSettled(held, measure));
  const wanted: readonly (Party | undefined)[] = [
    decided === undefined ? rules.decidesWith : undefined,
    ...open.flatMap(({ decidedBy, doneBy, told }) => [decidedBy, doneBy, told]),
    breach === undefined ? rules.breach.to : undefined,
  ];
  const missing = wanted.filter(
    (party) => party !== undefined && party !== rules.decides && people[party] === undefined,
  );
  return [...new Set(missing)].filter((party) => party !== undefined);
};
