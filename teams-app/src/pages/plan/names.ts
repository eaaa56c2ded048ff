import type { Employee, StaffedCluster } from '@loggkontroll/core/organisation';

/** What clusters and employees are called. */
export interface Names {
  readonly cluster: (clusterId: string) => string;
  readonly employee: (employeeId: string) => string;
}

/** Names from the registers; an id stands for itself when the registers do not know it any more. */
export const namesIn = (clusters: readonly StaffedCluster[], employees: readonly Employee[]): Names => {
  const ofClusters = new Map(clusters.map(({ clusterId, name }) => [clusterId, name]));
  const ofEmployees = new Map(employees.map(({ employeeId, name }) => [employeeId, name]));
  return {
    cluster: (clusterId) => ofClusters.get(clusterId) ?? clusterId,
    employee: (employeeId) => ofEmployees.get(employeeId) ?? employeeId,
  };
};
