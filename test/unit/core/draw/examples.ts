import { createHash } from 'node:crypto';
import fc from 'fast-check';
import {
  drawPlan,
  populationOf,
  type Cluster,
  type Exclusion,
  type PlanRule,
  type PlanSample,
  type Population,
} from '@loggkontroll/core/draw';

export const hex = (text: string): string => createHash('sha256').update(text).digest('hex');

/** `counts` employees in each of the branch's clusters: `p1`, `p2` … with `p1-01`, `p1-02` … */
export const clustersOf = (branch: Cluster['branch'], counts: readonly number[]): Cluster[] =>
  counts.map((count, index) => {
    const clusterId = `${branch.slice(0, 1)}${index + 1}`;
    const employeeIds = Array.from({ length: count }, (_, number) => `${clusterId}-${number + 1}`);
    return { branch, clusterId, employeeIds };
  });

export const population = (
  clusters: readonly Cluster[],
  exclusions: readonly Exclusion[] = [],
): Population => {
  const made = populationOf(clusters, exclusions);
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value;
};

/** 5 operations and 3 units, large enough for FFS. */
export const municipality = population([
  ...clustersOf('provider', [12, 7, 30, 4, 9]),
  ...clustersOf('authority', [8, 15, 5]),
]);

export const ffsRule = {
  policyId: 'ffs',
  policyVersion: 1,
  period: '2026-Q4',
  month: '2026-09',
  attempt: 1,
  samples: [
    { branch: 'authority' as const, clusters: 2, employees: 4 },
    { branch: 'provider' as const, clusters: 3, employees: 4 },
  ],
} satisfies PlanRule;

/** The same with one sample instead. */
export const only = (sample: PlanSample): PlanRule => ({ ...ffsRule, samples: [sample] });

/** What is drawn; throws where nothing can be. */
export const drawn = (...args: Parameters<typeof drawPlan>) => {
  const draw = drawPlan(...args);
  if (!draw.ok) throw new Error(draw.refusal.code);
  return draw.value;
};

export const anyHex = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString('hex'));

const anyId = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((text) => text.trim() !== '' && !/[\p{Cc}\p{Cs}]/u.test(text));

const anyCluster: fc.Arbitrary<Cluster> = fc.record({
  branch: fc.constantFrom('provider' as const, 'authority' as const),
  clusterId: anyId,
  employeeIds: fc.uniqueArray(anyId, { maxLength: 12 }),
});

/** Clusters as a register may hold them: in any order, with any names, some of them empty. */
export const anyClusters = fc
  .uniqueArray(anyCluster, { maxLength: 12, selector: ({ branch, clusterId }) => `${branch}/${clusterId}` })
  .map((clusters) => [
    ...clusters,
    { branch: 'provider' as const, clusterId: 'always there', employeeIds: ['p'] },
    { branch: 'authority' as const, clusterId: 'always there', employeeIds: ['a'] },
  ])
  .filter((clusters) => new Set(clusters.map((c) => `${c.branch}/${c.clusterId}`)).size === clusters.length);
