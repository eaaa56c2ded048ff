export { botsKeys } from './bots-keys.ts';
export type { Duty, DutyRow } from './duty.ts';
export { openWitness } from './open-witness.ts';
export type { Witness, WitnessedSite } from './open-witness.ts';
export { openWitnessList } from './witness-list.ts';
export type { WhichRows, WitnessList, WitnessRow } from './witness-list.ts';
