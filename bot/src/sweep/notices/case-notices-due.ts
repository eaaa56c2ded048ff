import type { IsoInstant } from '@loggkontroll/core/calendar';
import { caseNotices } from '@loggkontroll/core/notice';
import type { FollowUpNotice, Recipient } from '@loggkontroll/core/notice';
import type { PersonId } from '@loggkontroll/core/organisation';
import { isSubject } from '@loggkontroll/core/workflow';
import { personalIdOf, readSubject, subjectFileOf } from '../../cases/index.ts';
import { isCaseNotice } from '../../cards/index.ts';
import type { CaseOnCard } from '../../cards/index.ts';
import { isSeparated, saltOf } from '../cases/index.ts';
import type { CaseOnBoard } from '../cases/index.ts';
import { oneByOne } from '../one-by-one.ts';
import type { World } from '../world.ts';

/** A notice of a case, to somebody whom the bot knows. */
export type CaseNotice = CaseOnCard & { readonly key: string; readonly to: Recipient };

/** Who a case is about, if it can be recognised by its key; read from its room once. */
const subjectOf = async ({ recordId, state }: CaseOnBoard, world: World): Promise<PersonId | undefined> => {
  const sha256 = subjectFileOf(state);
  if (sha256 === undefined) return undefined;
  const place = `${recordId} ${sha256}`;
  if (!world.memory.subjects.has(place)) {
    world.memory.subjects.set(place, (await readSubject(state, sha256, world))?.employee?.personId);
  }
  const personId = world.memory.subjects.get(place);
  return personId !== undefined && isSubject(state, personId, await saltOf(state, world))
    ? personId
    : undefined;
};

/** To the one it is about, under an id by which nobody without the salt can tell the case. */
const addressed = async (
  notice: FollowUpNotice,
  record: CaseOnBoard,
  world: World,
): Promise<readonly CaseNotice[]> => {
  if (!isCaseNotice(notice)) return [];
  if (!('subjectOf' in notice.to)) return [{ ...notice, to: notice.to }];
  const personId = await subjectOf(record, world);
  if (personId === undefined) return [];
  const recordId = personalIdOf(record.recordId, await saltOf(record.state, world));
  const key = notice.key.replace(record.recordId, recordId);
  return [{ ...notice, key, subject: { ...notice.subject, recordId }, to: { personId } }];
};

/** What is due to be told of cases, by the policy that each was opened under; of none before it is kept apart from whom it is about. */
export const caseNoticesDue = async (world: World, now: IsoInstant): Promise<readonly CaseNotice[]> => {
  const { board, policyAt, log } = world;
  const due: CaseNotice[] = [];
  const separated = [...board.cases.records.values()].filter((record) => isSeparated(record, world));
  await oneByOne(
    log,
    'case-notices',
    separated,
    ({ recordId }) => recordId,
    async (record) => {
      const { policyId, policyVersion } = record.state;
      const policy = await policyAt(policyId, policyVersion);
      if (policy === undefined) throw new Error(`The settings lack a version of ${policyId}.`);
      for (const notice of caseNotices(record.state, policy, now)) {
        due.push(...(await addressed(notice, record, world)));
      }
      return undefined;
    },
  );
  return due;
};
