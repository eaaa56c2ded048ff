import { localOf } from '@loggkontroll/core/calendar';
import type { IsoInstant } from '@loggkontroll/core/calendar';
import type { Policy } from '@loggkontroll/core/policy';
import { changeInforming } from '@loggkontroll/core/workflow';
import type { InformingChange } from '@loggkontroll/core/workflow';
import { asBot, personOf } from '../../services/index.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task, World } from '../world.ts';

const changesUnder = async (
  policy: Policy,
  world: World,
  now: IsoInstant,
): Promise<readonly InformingChange[]> => {
  const { board, directory } = world;
  const [units, employees, people] = await Promise.all([
    directory.units(),
    directory.employees(),
    directory.people(),
  ]);
  const known = [...board.informing.records.values()]
    .map(({ state }) => state)
    .filter(({ policyId }) => policyId === policy.id);
  if (known.length === 0 && policy.informing.every(({ confirmed }) => !confirmed)) return [];
  const changes: InformingChange[] = [];
  for (const unit of units) {
    const ground = {
      ...{ policy, unit, employees, known, today: localOf(now).date },
      personOf: await personOf(unit, world, now),
      managerOf: (personId: string) => people.get(personId)?.managerId,
    };
    changes.push(...changeInforming(ground));
  }
  return changes;
};

/**
 * Keeps the rounds of informing as the policies and the registers want them: opened unit by unit, with newcomers, without
 * those who have left, and with whoever is responsible now.
 */
export const keepInforming: Task = async (world, now) => {
  const { board, register, policies, log } = world;
  for (const policy of await policies()) {
    await oneByOne(
      log,
      'keep-informing',
      await changesUnder(policy, world, now),
      ({ informingId }) => informingId,
      async ({ informingId, command }) => {
        const store = register.informing;
        const kept = board.informing.records.get(informingId);
        const changed =
          command.type === 'openInforming'
            ? await store.ensure(command, asBot(now))
            : await store.act(kept ?? informingId, command, asBot(now));
        if (changed.ok) board.informing.put(changed.value);
        return changed;
      },
    );
  }
};
