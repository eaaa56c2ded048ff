import type { PolicyRefusal, PolicyValueType } from '@loggkontroll/core/policy';
import type { i18n } from 'i18next';

type Bounds = 'least' | 'most' | 'between';

/** A sentence for each thing that can be wrong with a policy. */
export type PolicyProblemTexts = Readonly<
  Record<Exclude<PolicyRefusal['code'], 'policy-out-of-bounds'> | 'suggestion', string>
> & {
  readonly 'policy-out-of-bounds': Readonly<Record<Bounds, string>>;
  readonly expected: Readonly<Record<PolicyValueType, string>>;
};

type OutOfBounds = Extract<PolicyRefusal, { code: 'policy-out-of-bounds' }>;

const boundsOf = ({ least, most }: OutOfBounds): Bounds => {
  if (least !== undefined && most !== undefined) return 'between';
  return least === undefined ? 'most' : 'least';
};

const sentence = (texts: i18n, problem: PolicyRefusal): string => {
  const ns = 'policyProblems';
  if (problem.code === 'policy-out-of-bounds') {
    return texts.t(`${problem.code}.${boundsOf(problem)}`, { ns, ...problem });
  }
  if (problem.code === 'policy-wrong-type') {
    return texts.t(problem.code, {
      ns,
      ...problem,
      expected: texts.t(`expected.${problem.expected}`, { ns }),
    });
  }
  const allowed = 'allowed' in problem ? problem.allowed.join(', ') : '';
  return texts.t(problem.code, { ns, ...problem, allowed });
};

/** What is wrong with a policy and where, and what was perhaps meant. */
export const describePolicyProblem = (texts: i18n, problem: PolicyRefusal): string => {
  const words = sentence(texts, problem);
  if (!('suggestion' in problem)) return words;
  const { suggestion } = problem;
  return `${words} ${texts.t('suggestion', { ns: 'policyProblems', suggestion })}`;
};
