export type {
  DeliveredText,
  Draft,
  DraftChanged,
  LogRooms,
  ReadDeliveryRefusal,
  RightsHolder,
  RoomStage,
} from './log-rooms.ts';
export { openVault } from './open-vault.ts';
export type { ReadFileRefusal } from './room-files.ts';
export { openCaseRooms, openSubjectRooms } from './rooms.ts';
export type { RoomParty, Rooms } from './rooms.ts';
