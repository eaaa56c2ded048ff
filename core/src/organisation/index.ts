export { absenceIdOf } from './absence.ts';
export type { Absence } from './absence.ts';
export { clustersOf, hasAccessBetween, isInCluster, operationOf } from './clusters.ts';
export type { NamedCluster, StaffedCluster } from './clusters.ts';
export { functionCodes, functionIdOf, functionProblems, functionsNow, holdersOf } from './functions.ts';
export type { FunctionCode, FunctionHolder, FunctionPlace, FunctionProblem } from './functions.ts';
export { leadersOf } from './leaders.ts';
export type { Branch, Department, Employee, Person, PersonId, Role, Unit } from './organisation.ts';
