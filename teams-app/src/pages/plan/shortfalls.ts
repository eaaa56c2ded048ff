import type { ClusterSample } from '@loggkontroll/core/draw';
import type { Branch } from '@loggkontroll/core/organisation';
import type { Pick } from '@loggkontroll/core/workflow';

/** Where there were fewer to draw than the rule asks for, so that all of them were taken. */
export type Shortfall =
  | { readonly kind: 'clusters'; readonly branch: Branch; readonly asked: number; readonly available: number }
  | {
      readonly kind: 'employees';
      readonly clusterId: string;
      readonly asked: number;
      readonly available: number;
    };

/** What of the rule a draw could not fill. */
export const shortfallsOf = (
  samples: readonly ClusterSample[],
  picks: readonly Pick[],
): readonly Shortfall[] =>
  samples.flatMap(({ branch, clusters, employees }): readonly Shortfall[] => {
    const drawn = picks.filter((pick) => pick.branch === branch);
    return [
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
  });
