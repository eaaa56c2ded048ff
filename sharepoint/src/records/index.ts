export type { Disposed } from '../connection/dispose.ts';
export type { Condition } from '../connection/filter.ts';
export { columnsOf, differingColumns } from './item.ts';
export { destroyedRecords } from './destroyed-records.ts';
export { letIn } from './let-in.ts';
export { openBeside } from './open-beside.ts';
export { openCases } from './open-cases.ts';
export type { Cases } from './open-cases.ts';
export { openDestructions } from './open-destructions.ts';
export type { Destructions } from './open-destructions.ts';
export { openPolicyVersions } from './open-policy-versions.ts';
export type { PolicyVersions } from './open-policy-versions.ts';
export { openRegister } from './open-register.ts';
export type { Register } from './open-register.ts';
export { openTo } from './open-to.ts';
export type { OpenedRecord } from './open-to.ts';
export { readKept } from './read-kept.ts';
export type { KeptReading } from './read-kept.ts';
export { readMatter } from './read-matter.ts';
export type { MatterNow } from './read-matter.ts';
export type {
  Page,
  RecordChanges,
  RecordPage,
  RecordQuery,
  RecordStore,
  RecordVersion,
  SavedItem,
  SavedStretch,
  StoreOptions,
  Summary,
} from './record-store.ts';
export type { DamagedRecord, RecordRefusal, StoredRecord } from './stored-record.ts';
