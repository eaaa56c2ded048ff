export { applyOrganisation } from './apply-changes.ts';
export type { ApplyProgress, ApplyRefusal } from './apply-changes.ts';
export { applicationEditors } from './applications.ts';
export { importOrganisation } from './import-organisation.ts';
export type { ImportCount, OrganisationData } from './import-organisation.ts';
export { openOrganisation } from './open-organisation.ts';
export type { Me, Organisation } from './organisation-reader.ts';
export { endSubstitution, nameSubstitute } from './substitutions.ts';
export { readOrganisation } from './tables.ts';
