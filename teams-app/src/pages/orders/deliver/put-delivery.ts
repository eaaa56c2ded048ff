import type { DeliveredFile } from '@loggkontroll/core/workflow';
import type { LogRooms } from '@loggkontroll/sharepoint/vault';
import type { PreparedDelivery } from '../../../workers/make-delivery.ts';

/** What a record says of the file that was delivered. */
export const deliveredFileOf = ({ sha256, accesses, facts }: PreparedDelivery): DeliveredFile => ({
  sha256,
  accesses,
  rejectedRows: facts.sources.reduce((sum, { rejected }) => sum + rejected, 0),
});

/** Uploads, unless an interrupted attempt has brought the very same delivery there already. */
export const putDelivery = async (
  vault: LogRooms,
  room: string,
  { text, sha256 }: PreparedDelivery,
): Promise<void> => {
  const there = await vault.readDelivery(room, sha256);
  if (there.ok) return;
  const written = await vault.deliver(room, text);
  if (written.sha256 !== sha256) throw new Error('What was written is not what was prepared.');
};
