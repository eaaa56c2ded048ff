import { localOf } from '@loggkontroll/core/calendar';
import type { IsoDate, IsoInstant } from '@loggkontroll/core/calendar';
import type { Department } from '@loggkontroll/core/organisation';
import { formatInformingFigures, informingFigures } from '@loggkontroll/core/report';
import { confirmedWhere } from '@loggkontroll/core/workflow';
import { oneByOne } from '../one-by-one.ts';
import type { Task, World } from '../world.ts';

/** What is to be told of a department; empty where no routine has its units confirm, and none has. */
const wordOf = async (department: Department, world: World, today: IsoDate): Promise<string> => {
  const { board, directory, policies } = world;
  const { departmentId, headId } = department;
  const [units, people, rules] = await Promise.all([directory.units(), directory.people(), policies()]);
  const own = units.filter((unit) => unit.departmentId === departmentId);
  const rounds = [...board.informing.records.values()].map(({ state }) => state);
  const figures = informingFigures(rounds, own, [board.year - 1, board.year], today);
  const isAsked = own.some(({ branch }) =>
    rules.some((policy) => confirmedWhere(policy, branch) === 'in-rounds'),
  );
  if (!isAsked && figures.counts.length === 0) return '';
  return formatInformingFigures({ ...figures, ...(people.has(headId) ? { headId } : {}) });
};

/**
 * Tells the head of each department, and the planners, how informing stands by unit, in numbers: the rounds themselves are
 * not the head's to read. Written when it is something else than before, or when somebody else leads the department.
 */
export const tellInforming: Task = async (world, now: IsoInstant) => {
  const { informingTold, memory, directory, log } = world;
  memory.informingTold ??= new Map(await informingTold.all());
  const { informingTold: told } = memory;
  const [departments, people] = await Promise.all([directory.departments(), directory.people()]);
  const today = localOf(now).date;
  const words = new Map<string, string>([...told.keys()].map((departmentId) => [departmentId, '']));
  for (const department of departments)
    words.set(department.departmentId, await wordOf(department, world, today));
  await oneByOne(
    log,
    'tell-informing',
    [...words].filter(([departmentId, word]) => (told.get(departmentId) ?? '') !== word),
    ([departmentId]) => departmentId,
    async ([departmentId, word]) => {
      const headId = departments.find((each) => each.departmentId === departmentId)?.headId ?? '';
      await informingTold.put({ departmentId, headUpn: people.get(headId)?.upn }, word);
      told.set(departmentId, word);
      return undefined;
    },
  );
};
