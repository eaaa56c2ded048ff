import type { CaseSection } from './case-schema.ts';
import type { Measure, MeasureOccasion } from './case-vocabulary.ts';
import { ordinaryCase } from './ordinary-case.ts';
import type { Policy } from './schema.ts';
import type { Party } from './vocabulary.ts';

/** One measure as a policy has it, wherever in the policy that stands. */
export interface MeasureRule {
  readonly measure: Measure;
  readonly when: MeasureOccasion;
  readonly must: 'be-considered' | 'be-done';
  readonly decidedBy: Party;
  /** Who carries it out, where that is somebody else than who decides. */
  readonly doneBy?: Party;
  /** Who is told, where telling is the measure. */
  readonly told?: Party;
}

/** Everything a policy demands of a case. */
export interface CaseRules extends Omit<CaseSection, 'measures'> {
  /** In the order in which they are considered; each measure once. */
  readonly measures: readonly MeasureRule[];
  readonly decides: Party;
  readonly decidesWith?: Party;
  readonly breach: Policy['suspicion']['breachReport'];
}

const occasions = {
  'at-suspicion': 'always',
  unexplained: 'confirmed',
  intent: 'intent',
  'before-the-review': undefined,
} as const;

/** Those told before a review are told there (NPO), and so are not told in the case. */
const toldMeasures = ({ suspicion }: Policy): MeasureRule[] =>
  suspicion.told.flatMap(({ party, when }): MeasureRule[] => {
    const occasion = occasions[when];
    if (occasion === undefined) return [];
    const measure = party === 'hr' ? 'hr' : (`${party}-told` as const);
    return [{ measure, when: occasion, must: 'be-done', decidedBy: suspicion.decides, told: party }];
  });

const reportMeasures = ({ suspicion }: Policy): MeasureRule[] => {
  const { policeReport, breachReport, decides } = suspicion;
  const police: MeasureRule = {
    measure: 'police-report',
    when: policeReport.assessed === 'in-serious-cases' ? 'serious' : 'confirmed',
    must: 'be-considered',
    decidedBy: decides,
    doneBy: policeReport.filedBy,
  };
  const lexSarah: MeasureRule = {
    measure: 'lex-sarah',
    when: 'confirmed',
    must: 'be-considered',
    decidedBy: decides,
  };
  return breachReport.lexSarahConsidered ? [police, lexSarah] : [police];
};

/** Each measure where it first stands; that somebody is told holds wherever it is said. */
const once = (rules: readonly MeasureRule[]): MeasureRule[] =>
  rules.flatMap((rule, at) => {
    const alike = rules.filter(({ measure }) => measure === rule.measure);
    if (rules.findIndex(({ measure }) => measure === rule.measure) !== at) return [];
    const told = alike.find((each) => each.told !== undefined)?.told;
    return [told === undefined ? rule : { ...rule, told }];
  });

/**
 * What a policy demands of a case: its own section, or {@link ordinaryCase} in policies from before there were cases, and
 * what follows from P14–P16. Sources: C1–C4.
 */
export const caseRulesOf = (policy: Policy): CaseRules => {
  const { measures, ...section } = policy.case ?? ordinaryCase;
  const { decides, decidesWith, breachReport } = policy.suspicion;
  return {
    ...section,
    measures: once([...measures, ...toldMeasures(policy), ...reportMeasures(policy)]),
    decides,
    ...(decidesWith === undefined ? {} : { decidesWith }),
    breach: breachReport,
  };
};
