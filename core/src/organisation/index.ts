export type { Branch, Department, Employee, Person, PersonId, Role, Unit } from './organisation.ts';
