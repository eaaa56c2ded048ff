import type { MeasureRule, Party } from '../../policy/index.ts';
import type { Case } from './case.ts';
import { isSettled } from './demands.ts';

const each = (parties: readonly (Party | undefined)[]): readonly Party[] =>
  [...new Set(parties)].filter((party) => party !== undefined);

const ofMeasures = (measures: readonly MeasureRule[]): readonly (Party | undefined)[] =>
  measures.flatMap(({ decidedBy, doneBy, told }) => [decidedBy, doneBy, told]);

/** Whoever decides, does something, is told or is reported to in a case, by its rules; each once. */
export const partiesIn = ({ rules }: Pick<Case, 'rules'>): readonly Party[] =>
  each([rules.decidesWith, ...ofMeasures(rules.measures), rules.breach.to]);

/**
 * Those of them from whom something is still to come, and of whom no register says who it is: nobody can tell them but
 * the responsible.
 */
export const unknownParties = (held: Case): readonly Party[] => {
  const { rules, people, decided, breach } = held;
  const open = rules.measures.filter(({ measure }) => !isSettled(held, measure));
  const wanted = each([
    decided === undefined ? rules.decidesWith : undefined,
    ...ofMeasures(open),
    breach === undefined ? rules.breach.to : undefined,
  ]);
  return wanted.filter((party) => party !== rules.decides && people[party] === undefined);
};
