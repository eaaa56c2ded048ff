import { refuse } from '@loggkontroll/core/result';
import type { Result } from '@loggkontroll/core/result';
import { openVault } from '@loggkontroll/sharepoint/vault';
import type { Refusal } from '@loggkontroll/ui/texts';
import { registerOf } from '../../../data/index.ts';
import type { Session } from '../../../session/index.ts';
import type { PreparedDelivery } from '../../../workers/make-delivery.ts';
import { deliveredFileOf, putDelivery } from '../../orders/deliver/index.ts';
import { act, refusalOf } from '../commands.ts';
import type { StoredTargeted } from '../stored-targeted.ts';

type Delivered = Result<StoredTargeted, Refusal>;

/** Delivered already, in another window or by an attempt whose answer was lost: well, if it is this very delivery. */
const unlessThis = ({ sha256 }: PreparedDelivery, refused: Delivered, now: Delivered): Delivered =>
  now.ok && now.value.state.delivered?.file.sha256 === sha256 ? now : refused;

/**
 * Delivers for the subject that `subjectSha256` names: the file first, the record's commit second. What the record would
 * refuse, also since the subject was given anew meanwhile, is refused before anything is sent, on a fresh reading.
 */
export const deliverTargeted = async (
  session: Session,
  { recordId, state: { subjectSha256 } }: StoredTargeted,
  prepared: PreparedDelivery,
): Promise<Delivered> => {
  const { targeted } = registerOf(session.connection);
  const command = { type: 'deliverLog', file: deliveredFileOf(prepared) } as const;
  const read = await targeted.find(recordId);
  if (!read.ok) return read;
  const refusal = refusalOf(session, read.value.state, command);
  if (refusal) return unlessThis(prepared, refuse(refusal), read);
  const { logRoom } = read.value.state;
  if (logRoom === undefined) return refuse({ code: 'targeted-room-not-open' });
  if (read.value.state.subjectSha256 !== subjectSha256) return refuse({ code: 'record-busy' });
  await putDelivery(openVault(session.connection), logRoom, prepared);
  const done = await act(session, read.value, command);
  return done.ok ? done : unlessThis(prepared, done, await targeted.find(recordId));
};
