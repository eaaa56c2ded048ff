import { remarkedEmployees } from '@loggkontroll/core/case-documents';
import type { SubjectContent } from '@loggkontroll/core/case-documents';
import { parseDelivery } from '@loggkontroll/core/log';
import { parseSubject, subjectFileName } from '@loggkontroll/core/subject';
import type { Subject, SubjectPerson } from '@loggkontroll/core/subject';
import type { Review, Targeted } from '@loggkontroll/core/workflow';
import type { World } from '../world.ts';

/** What a case begins with. Without a `subject` nobody can tell from the log whom it is about. */
export interface Remarked {
  readonly subject: SubjectContent | undefined;
  /** Undefined where a registration was corrected after the log had gone, or where the log was sent. */
  readonly log: string | undefined;
  /** Undefined where there is no draft. */
  readonly judgements: string | undefined;
}

const givenSubject = async (
  targeted: Targeted | undefined,
  { subjectRooms }: World,
): Promise<Subject | undefined> => {
  const { subjectRoom, subjectSha256 } = targeted ?? {};
  if (subjectRoom === undefined || subjectSha256 === undefined) return undefined;
  const file = await subjectRooms.readText(subjectRoom, subjectFileName, subjectSha256);
  if (file.ok) return parseSubject(file.value);
  if (file.refusal.code === 'room-file-missing') return undefined;
  throw new Error('What was given of a targeted review is not what its record names.');
};

const withoutOthers = (given: Subject, person: SubjectPerson): Subject => {
  if (given.about !== 'employee') return given;
  const same = given.people.find(({ account }) => account === person.account);
  return { ...given, people: [same ?? person] };
};

const contentOf = (name: string, employeeId: string, given: Subject | undefined): SubjectContent => {
  const person = { name, account: employeeId.toLowerCase() };
  return given === undefined ? person : { ...person, inquiry: withoutOthers(given, person) };
};

/** The one it must be when log and judgements do not say: the only one whose log was read. */
const onlyOne = ({ employees }: Review, given: Subject | undefined): SubjectContent | undefined => {
  const people: readonly SubjectPerson[] =
    given?.about === 'employee'
      ? given.people
      : employees.map(({ name, employeeId }) => ({ name, account: employeeId }));
  const [person, ...others] = people;
  return person === undefined || others.length > 0
    ? undefined
    : contentOf(person.name, person.account, given);
};

/** What the cases of a review begin with, and how many employees its log is of. */
interface RemarkedLog {
  readonly remarked: readonly Remarked[];
  readonly readers: number;
}

/**
 * What each case of a registered review with a remark begins with; undefined when the log is no longer in its room.
 * Whom they are about is read in the Vault alone.
 */
export const remarkedIn = async (
  review: Review,
  targeted: Targeted | undefined,
  world: World,
): Promise<RemarkedLog | undefined> => {
  const { logRoom, fileSha256, registered } = review;
  if (review.sentAs !== undefined) return { remarked: [withoutLog(review)], readers: 0 };
  const delivery = await world.rooms.readDelivery(logRoom, fileSha256);
  if (registered?.judgements === undefined) return undefined;
  if (!delivery.ok) {
    if (delivery.refusal.code === 'delivery-missing') return undefined;
    throw new Error('The log of a review is not the one that was read.');
  }
  const [given, saved] = await Promise.all([givenSubject(targeted, world), world.rooms.loadDraft(logRoom)]);
  const counts = registered.judgements;
  const whole = { delivery: delivery.value, sha256: fileSha256, draft: saved?.text ?? '', counts };
  const found = remarkedEmployees(whole);
  const read = parseDelivery(delivery.value);
  const readers = read.ok ? read.value.employees.length : 0;
  if (found === undefined || found.length === 0) {
    const alone = { subject: onlyOne(review, given), log: delivery.value, judgements: saved?.text };
    return { remarked: [alone], readers };
  }
  const remarked = found.map(({ name, account, log, judgements }) => ({
    subject: contentOf(name, account, given),
    log,
    judgements,
  }));
  return { remarked, readers };
};

/** What a case begins with whose log is gone, or was never here: the only one whose log was read, or nobody. */
export const withoutLog = (review: Review): Remarked => ({
  subject: onlyOne(review, undefined),
  log: undefined,
  judgements: undefined,
});
