import { oneByOne } from '../one-by-one.ts';
import type { Task } from '../world.ts';

/**
 * Rights to folders and the groups of managers follow the registers, and whoever stands in for a manager today. It may take
 * many requests: some are made in each sweep, and when one of them fails, the rest of the sweep goes on all the same.
 */
export const arrangeOrganisation: Task = async (world) => {
  const { directory, memory } = world;
  const [units, departments, people, functions, logAdministrators, planners] = await Promise.all([
    directory.units(),
    directory.departments(),
    directory.people(),
    directory.functions(),
    directory.members('log-administrator'),
    directory.members('planner'),
  ]);
  const owners = {
    ...{ units, departments, people: [...people.values()], functions },
    ...{ logAdministrators, planners },
  };
  const said = JSON.stringify(owners);
  memory.isArranging = false;
  if (memory.arranged === said) return;
  await oneByOne(
    world.log,
    'arrange-organisation',
    [owners],
    () => 'organisation',
    async (wanted) => {
      const arranged = await world.arrangeOrganisation(wanted);
      memory.isArranging = arranged === 'some-left';
      if (memory.isArranging) memory.leftSome = true;
      if (arranged === 'all') memory.arranged = said;
      return undefined;
    },
  );
};
