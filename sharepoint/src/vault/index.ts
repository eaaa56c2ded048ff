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
