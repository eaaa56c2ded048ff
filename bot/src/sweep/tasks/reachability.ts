import { oneByOne } from '../one-by-one.ts';
import type { Task } from '../world.ts';

/** So many are noted in a sweep: after an import it may be everybody, and nobody's reminder waits for it. */
const notedInASweep = 50;

/**
 * After the bot has read everything: notes for everybody in the list of people whether the bot has a conversation with them,
 * where it says otherwise.
 */
export const projectReachability: Task = async ({ messages, organisation, memory, log }, _now) => {
  if (memory.isReachNoted) return;
  const [people, conversations] = await Promise.all([organisation.people(), messages.conversations()]);
  const reached = new Set(conversations.map(({ personId }) => personId));
  const wrong = people.filter(({ personId, reachable }) => reachable !== reached.has(personId));
  const failed = await oneByOne(
    log,
    'project-reachability',
    wrong.slice(0, notedInASweep),
    ({ personId }) => personId,
    async ({ personId }) => {
      await organisation.setReachable(personId, reached.has(personId));
      return undefined;
    },
  );
  memory.isReachNoted = failed.length > 0 || wrong.length <= notedInASweep;
  if (!memory.isReachNoted) memory.leftSome = true;
};
