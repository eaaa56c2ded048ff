import { oneByOne } from '../one-by-one.ts';
import type { World } from '../world.ts';

/** Notes for everybody in the list of people whether the bot has a conversation with them, where it says otherwise. */
export const projectReachability = async ({ messages, organisation, log }: World): Promise<void> => {
  const [people, conversations] = await Promise.all([organisation.people(), messages.conversations()]);
  const reached = new Set(conversations.map(({ personId }) => personId));
  const wrong = people.filter(({ personId, reachable }) => reachable !== reached.has(personId));
  await oneByOne(
    log,
    'project-reachability',
    wrong,
    ({ personId }) => personId,
    async ({ personId }) => {
      await organisation.setReachable(personId, reached.has(personId));
      return undefined;
    },
  );
};
