import { subjectKeyOf } from '@loggkontroll/core/workflow';
import { readSubject, subjectFileOf } from '../../cases/index.ts';
import { asBot } from '../../services/index.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task } from '../world.ts';
import { passOn } from './pass-on.ts';
import { saltOf } from './salt-of.ts';

/**
 * Writes into each case the key of whom its room says that it is about, until that person has been told: none where they
 * have no account; and passes the case on to whom it is then for. A file that says nothing is told in the log, and nothing follows from it.
 */
export const setSubjects: Task = async (world, now) => {
  const { board, cases, memory, log } = world;
  const unset = [...board.cases.records.values()].flatMap((record) => {
    const { called, notHeld, closed } = record.state;
    const sha256 = subjectFileOf(record.state);
    const isTold = called !== undefined || notHeld !== undefined || closed !== undefined;
    return isTold || sha256 === undefined || memory.subjects.has(`${record.recordId} ${sha256}`)
      ? []
      : [{ record, sha256 }];
  });
  await oneByOne(
    log,
    'set-subjects',
    unset,
    ({ record }) => record.recordId,
    async ({ record, sha256 }) => {
      const { recordId, state } = record;
      const read = await readSubject(state, sha256, world);
      if (read === undefined) log.error({ recordId }, 'the subject of a case cannot be read');
      const personId = read?.employee?.personId;
      const subjectKey = personId && subjectKeyOf(recordId, personId, await saltOf(state, world));
      const stands = state.subject !== undefined && state.subject.key === subjectKey;
      let current = record;
      if (read !== undefined && !stands) {
        const command = { type: 'setSubject', ...(subjectKey === undefined ? {} : { subjectKey }) } as const;
        const set = await cases.act(record, command, asBot(now));
        if (!set.ok) return set;
        current = set.value;
      }
      board.cases.put(await passOn(current, read?.employee, world, now));
      memory.subjects.set(`${recordId} ${sha256}`, personId);
      return undefined;
    },
  );
};
