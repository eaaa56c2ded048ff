import type { PersonId } from '@loggkontroll/core/organisation';
import { isSubject, subjectPlaces } from '@loggkontroll/core/workflow';
import { asBot } from '../../services/index.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task } from '../world.ts';
import type { CaseOnBoard } from './case-on-board.ts';
import { holdersFrom, partiesWithout } from './case-parties.ts';
import { saltOf } from './salt-of.ts';

/** What a case says last: nothing has changed while that stands. */
export const lastOf = ({ history }: CaseOnBoard): string => history.at(-1)?.hash ?? '';

/**
 * Takes the person whom a case is about out of every place where they would act in it, whenever it has changed: the case
 * is handed over to whoever stands above them, and so are the parts of its parties. It never says why.
 */
export const separateCases: Task = async (world, now) => {
  const { board, cases, memory, directory, log } = world;
  const changed = [...board.cases.records.values()].filter(
    (record) =>
      record.state.subject !== undefined &&
      record.state.closed === undefined &&
      memory.separated.get(record.recordId) !== lastOf(record),
  );
  await oneByOne(
    log,
    'separate-cases',
    changed,
    ({ recordId }) => recordId,
    async (record) => {
      const { state, history, recordId } = record;
      const salt = await saltOf(state, world);
      const places = subjectPlaces(state, history, salt);
      const entries = places.filter(({ place }) => place === 'entry').length;
      if (entries > 0) log.error({ recordId, entries }, 'a case holds entries that it should not');
      let current = record;
      if (places.length > entries) {
        const people = await directory.people();
        const isThem = (personId: PersonId): boolean => isSubject(state, personId, salt);
        const command = {
          type: 'handOverCase',
          ...holdersFrom(state.responsible, isThem, people),
          people: partiesWithout(state.people, isThem, people),
        } as const;
        const handedOver = await cases.act(record, command, asBot(now));
        if (!handedOver.ok) return handedOver;
        current = handedOver.value;
        board.cases.put(current);
      }
      memory.separated.set(recordId, lastOf(current));
      return undefined;
    },
  );
};
