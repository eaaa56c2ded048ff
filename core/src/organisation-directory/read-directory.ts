import type { PersonId } from '../organisation/index.ts';
import { accept } from '../result/index.ts';
import type { Result } from '../result/index.ts';
import type { Directory, DirectoryFailure, DirectoryGroup, DirectoryPerson } from './directory.ts';
import type { DirectoryMap } from './directory-map.ts';

/** What a directory says of the groups that mean something, whole. */
export interface DirectoryFindings {
  /** By id, every group that the map names. */
  readonly groups: ReadonlyMap<string, DirectoryGroup>;
  /** Everybody in them, and the managers above them all the way up. */
  readonly people: ReadonlyMap<PersonId, DirectoryPerson>;
  readonly managerOf: ReadonlyMap<PersonId, PersonId>;
}

const groupsIn = ({ units, departments, functions }: DirectoryMap): readonly string[] => [
  ...new Set([
    ...units.flatMap(({ employees, manager }) =>
      manager === undefined ? [employees] : [employees, manager],
    ),
    ...departments.map(({ head }) => head),
    ...functions.map(({ group }) => group),
  ]),
];

/** Reads the groups of a map, who is in them and who leads those. The first failure ends it: nothing is told of the rest. */
export const readDirectory = async (
  directory: Directory,
  map: DirectoryMap,
): Promise<Result<DirectoryFindings, DirectoryFailure>> => {
  const groups = new Map<string, DirectoryGroup>();
  const people = new Map<PersonId, DirectoryPerson>();
  for (const groupId of groupsIn(map)) {
    const read = await directory.group(groupId);
    if (!read.ok) return read;
    groups.set(groupId, read.value);
    for (const person of read.value.people) people.set(person.personId, person);
  }
  const managerOf = new Map<PersonId, PersonId>();
  let unasked = [...people.keys()];
  while (unasked.length > 0) {
    const read = await directory.managersOf(unasked);
    if (!read.ok) return read;
    const above: PersonId[] = [];
    for (const [personId, manager] of read.value) {
      managerOf.set(personId, manager.personId);
      if (people.has(manager.personId)) continue;
      people.set(manager.personId, manager);
      above.push(manager.personId);
    }
    unasked = above;
  }
  return accept({ groups, people, managerOf });
};
