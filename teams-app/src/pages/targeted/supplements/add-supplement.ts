import type { Supplement } from '@loggkontroll/core/policy';
import { refuse } from '@loggkontroll/core/result';
import type { Result } from '@loggkontroll/core/result';
import { openVault } from '@loggkontroll/sharepoint/vault';
import type { SupplementFile } from '@loggkontroll/sharepoint/vault';
import type { Refusal } from '@loggkontroll/ui/texts';
import { registerOf } from '../../../data/index.ts';
import type { Session } from '../../../session/index.ts';
import { act, refusalOf } from '../commands.ts';
import type { StoredTargeted } from '../stored-targeted.ts';

const someHash = '0'.repeat(64);

/**
 * The file first, the record's commit second. What the record would refuse is refused before anything is sent, on a
 * fresh reading. Four requests.
 */
export const addSupplement = async (
  session: Session,
  { recordId }: StoredTargeted,
  supplement: Supplement,
  file: SupplementFile,
): Promise<Result<StoredTargeted, Refusal>> => {
  const read = await registerOf(session.connection).targeted.find(recordId);
  if (!read.ok) return read;
  const command = { type: 'addSupplement', supplement, sha256: someHash } as const;
  const refusal = refusalOf(session, read.value.state, command);
  if (refusal) return refuse(refusal);
  const { logRoom } = read.value.state;
  if (logRoom === undefined) return refuse({ code: 'targeted-room-not-open' });
  const { sha256 } = await openVault(session.connection).addSupplement(logRoom, file);
  return act(session, read.value, { ...command, sha256 });
};
