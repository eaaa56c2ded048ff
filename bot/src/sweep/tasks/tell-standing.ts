import { parseSubject, subjectFileName } from '@loggkontroll/core/subject';
import { formatStanding, standingFileName, standingOf } from '@loggkontroll/core/workflow';
import type { Targeted } from '@loggkontroll/core/workflow';
import { fittingTargeted } from '../fitting-targeted.ts';
import { oneByOne } from '../one-by-one.ts';
import { standingKeyOf } from '../standing-key.ts';
import type { Task } from '../world.ts';

/** Where a log administrator takes the log out, their own page reads the register. */
const isTold = ({ about, status, takenOutIn, subjectRoom, delivered }: Targeted): boolean =>
  about === 'employee' &&
  status === 'open' &&
  takenOutIn !== undefined &&
  subjectRoom !== undefined &&
  delivered === undefined;

/**
 * Where whoever takes the log out may not read the employee register: says in the subject room which places those under
 * review fill, and which accounts the register lacks. Nothing of it stands in the record.
 */
export const tellStanding: Task = async (world) => {
  const { memory, directory, subjectRooms, log } = world;
  const untold = (await fittingTargeted(world)).flatMap(({ recordId, state }) => {
    const { subjectRoom, subjectSha256 } = state;
    if (!isTold(state) || subjectRoom === undefined || subjectSha256 === undefined) return [];
    const key = standingKeyOf(state);
    return memory.standings.get(recordId)?.key === key
      ? []
      : [{ recordId, state, subjectRoom, subjectSha256, key }];
  });
  await oneByOne(
    log,
    'tell-standing',
    untold,
    ({ recordId }) => recordId,
    async ({ recordId, state, subjectRoom, subjectSha256, key }) => {
      const file = await subjectRooms.readText(subjectRoom, subjectFileName, subjectSha256);
      if (!file.ok) return file;
      const subject = parseSubject(file.value);
      const accounts = subject?.about === 'employee' ? subject.people.map(({ account }) => account) : [];
      const standing = standingOf(accounts, state, await directory.employees());
      await subjectRooms.put(subjectRoom, standingFileName, formatStanding(subjectSha256, standing));
      memory.standings.set(recordId, { key, isReceiver: standing.parts.includes('receiver') });
      return undefined;
    },
  );
};
