export type {
  DeliveredText,
  Draft,
  DraftChanged,
  LogRooms,
  ReadFileRefusal,
  ReadDeliveryRefusal,
  RightsHolder,
  RoomStage,
  SupplementFile,
} from './log-rooms.ts';
export { openVault } from './open-vault.ts';
export { openAccessRooms, openCaseRooms, openSubjectRooms } from './rooms.ts';
export type { RoomParty, Rooms } from './rooms.ts';
