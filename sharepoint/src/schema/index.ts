export { acts } from './acts.ts';
export type { Act } from './acts.ts';
export { groupNames, groupOf, groups, rolesOf } from './group.ts';
export type { GroupName } from './group.ts';
export type { Field, FieldKind, Fields, IndexedName } from './field.ts';
export { builtInKinds, maskOf, ownLevels, permissions } from './level.ts';
export type { Level, OwnLevel, Permission } from './level.ts';
export type { FolderPer, FolderRights, FolderRole, GroupRights, List, SiteSchema, View } from './list.ts';
export { rightsMatrix } from './rights-matrix.ts';
export type { Holder, MatrixRow } from './rights-matrix.ts';
export { recordFields } from './record-list.ts';
export type { Projected, Projection, RecordKey, RecordList } from './record-list.ts';
export { authorisations } from './register/authorisations.ts';
export { caseRequests } from './register/case-requests.ts';
export { controls } from './register/controls.ts';
export { destructions } from './register/destructions.ts';
export { extracts } from './register/extracts.ts';
export { informing } from './register/informing.ts';
export { orders } from './register/orders.ts';
export {
  absences,
  departments,
  employees,
  functions,
  people,
  substitutions,
  units,
} from './register/organisation.ts';
export { plans } from './register/plans.ts';
export type { Plan } from './register/plans.ts';
export { policies } from './register/policies.ts';
export { populations } from './register/populations.ts';
export { register } from './register/register.ts';
export { registrations } from './register/registrations.ts';
export { reviews } from './register/reviews.ts';
export { settings } from './register/settings.ts';
export { signatures } from './register/signatures.ts';
export type { SignedYear } from './register/signatures.ts';
export { targeted } from './register/targeted.ts';
export { accessLists } from './vault/access-lists.ts';
export { caseDocuments } from './vault/case-documents.ts';
export { cases } from './vault/cases.ts';
export { conversations } from './vault/conversations.ts';
export { logs } from './vault/logs.ts';
export { notices } from './vault/notices.ts';
export { subjects } from './vault/subjects.ts';
export { vault } from './vault/vault.ts';
export { vaultWitness, witness } from './witness.ts';
