export { clustersOf, hasAccessBetween } from './clusters.ts';
export type { StaffedCluster } from './clusters.ts';
export type { Branch, Department, Employee, Person, PersonId, Role, Unit } from './organisation.ts';
