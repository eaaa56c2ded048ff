import { formatSubject, parseSubject, subjectFileName } from '@loggkontroll/core/subject';
import type { Subject } from '@loggkontroll/core/subject';
import { refuse } from '@loggkontroll/core/result';
import type { Result } from '@loggkontroll/core/result';
import { openSubjectRooms } from '@loggkontroll/sharepoint/vault';
import type { Refusal } from '@loggkontroll/ui/texts';
import { registerOf } from '../../../data/index.ts';
import type { Session } from '../../../session/index.ts';
import { act, refusalOf } from '../commands.ts';
import type { StoredTargeted } from '../stored-targeted.ts';

const someHash = '0'.repeat(64);

/** The hash of what was given last, also where it was not enough. */
const lastGiven = ({ history }: StoredTargeted): string | undefined =>
  history.flatMap(({ event }) => (event.type === 'subjectGiven' ? [event.subjectSha256] : [])).at(-1);

/**
 * Gives the subject: the file first, the record second. What the record would refuse is refused before anything is
 * written, on a fresh reading: a window left open must not write over what counts. Three or four requests.
 */
export const giveSubject = async (
  session: Session,
  { recordId }: StoredTargeted,
  subject: Subject,
): Promise<Result<StoredTargeted, Refusal>> => {
  const read = await registerOf(session.connection).targeted.find(recordId);
  if (!read.ok) return read;
  const refusal = refusalOf(session, read.value.state, { type: 'giveSubject', subjectSha256: someHash });
  if (refusal) return refuse(refusal);
  const { subjectRoom } = read.value.state;
  if (subjectRoom === undefined) return refuse({ code: 'targeted-room-not-open' });
  const rooms = openSubjectRooms(session.connection);
  const { sha256 } = await rooms.put(subjectRoom, subjectFileName, formatSubject(subject));
  return act(session, read.value, { type: 'giveSubject', subjectSha256: sha256 });
};

/** What was given last; undefined where it is not there, or is not what the record says. Nothing is kept. One request. */
export const readSubject = async (session: Session, record: StoredTargeted): Promise<Subject | undefined> => {
  const { subjectRoom } = record.state;
  const sha256 = lastGiven(record);
  if (subjectRoom === undefined || sha256 === undefined) return undefined;
  const found = await openSubjectRooms(session.connection).readText(subjectRoom, subjectFileName, sha256);
  return found.ok ? parseSubject(found.value) : undefined;
};
