import type { ClusterSample, PlanSample } from '@loggkontroll/core/draw';
import type { Branch } from '@loggkontroll/core/organisation';
import type { Pick } from '@loggkontroll/core/workflow';

/** Where there were fewer to draw than the rule asks for, so that all of them were taken. */
export type Shortfall =
  | {
      readonly kind: 'clusters' | 'branch';
      readonly branch: Branch;
      readonly asked: number;
      readonly available: number;
    }
  | {
      readonly kind: 'employees';
      readonly clusterId: string;
      readonly asked: number;
      readonly available: number;
    };

/** What of the rule a draw could not fill. What is drawn as a share of those there are can always be filled. */
export const shortfallsOf = (samples: readonly PlanSample[], picks: readonly Pick[]): readonly Shortfall[] =>
  samples.flatMap((sample): readonly Shortfall[] => {
    const drawn = picks.filter(({ branch }) => branch === sample.branch);
    switch (sample.kind) {
      case undefined:
        return shortOfClusters(sample, drawn);
      case 'employees':
        return shortOfEmployees(sample.branch, sample.employees, drawn);
      case 'share':
      case 'likely':
      case 'turn':
        return [];
    }
  });

const shortOfClusters = (
  { branch, clusters, employees }: ClusterSample,
  drawn: readonly Pick[],
): readonly Shortfall[] => [
  ...(drawn.length < clusters
    ? [{ kind: 'clusters' as const, branch, asked: clusters, available: drawn.length }]
    : []),
  ...drawn
    .filter(({ employeeIds }) => employeeIds.length < employees)
    .map(({ clusterId, employeeIds }) => ({
      kind: 'employees' as const,
      clusterId,
      asked: employees,
      available: employeeIds.length,
    })),
];

const shortOfEmployees = (branch: Branch, asked: number, drawn: readonly Pick[]): readonly Shortfall[] => {
  const available = drawn.reduce((sum, { employeeIds }) => sum + employeeIds.length, 0);
  return available < asked ? [{ kind: 'branch', branch, asked, available }] : [];
};
