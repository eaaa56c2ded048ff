import { localOf } from '@loggkontroll/core/calendar';
import type { IsoInstant } from '@loggkontroll/core/calendar';
import type { PersonId } from '@loggkontroll/core/organisation';
import { formatToldControls, parseCountedYear, parseToldControls } from '@loggkontroll/core/report';
import { departmentOfPart, departmentPart } from '@loggkontroll/sharepoint/settings';
import type { FiguresPart } from '@loggkontroll/sharepoint/settings';
import { countYear, isNothingCounted } from '../counted-year.ts';
import type { YearCounted } from '../counted-year.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task, World } from '../world.ts';

/** A row to be written. `departmentId`: whose controls it tells of. */
interface Word {
  readonly part: FiguresPart;
  readonly value: string;
  readonly departmentId?: string;
}

/** A new row is some eleven requests, since it is given rights of its own. */
const rowsASweep = 20;

/** What is to be told of a year; a department that was told of and has nothing left is told so. */
const wordsOf = (
  year: number,
  { controls, drawn, requests }: YearCounted,
  headOf: (departmentId: string) => PersonId | undefined,
  told: ReadonlyMap<string, string>,
): readonly Word[] => {
  const ofYear = `${year}/`;
  const before = [...told.keys()].flatMap((key) =>
    key.startsWith(ofYear) ? (departmentOfPart(key.slice(ofYear.length)) ?? []) : [],
  );
  return [
    ...[...new Set([...controls.keys(), ...before])].sort().map((departmentId): Word => {
      const headId = headOf(departmentId);
      const value = formatToldControls({
        ...(headId === undefined ? {} : { headId }),
        controls: controls.get(departmentId) ?? [],
      });
      return { part: departmentPart(departmentId), value, departmentId };
    }),
    { part: 'draws', value: JSON.stringify(drawn) },
    { part: 'requests', value: JSON.stringify(requests) },
  ];
};

const keyOf = (year: number, part: FiguresPart): string => `${year}/${part}`;

/** Whether those who read a row already are those who are to read it. */
const standsFor = (
  { departmentId }: Word,
  before: string | undefined,
  headId: PersonId | undefined,
): boolean =>
  before !== undefined &&
  (departmentId === undefined || parseToldControls(before, departmentId)?.headId === headId);

/** Whether it is to be said anew when the year was counted: after news, and each day of the year that runs. */
const isToBeDated = (world: World, year: number, hasNews: boolean, now: IsoInstant, before = ''): boolean => {
  const at = parseCountedYear(before)?.at;
  if (hasNews || at === undefined) return true;
  return year === world.board.year && localOf(at as IsoInstant).date !== localOf(now).date;
};

type Heads = ReadonlyMap<string, { readonly headId: PersonId; readonly upn: string }>;

/** What goes with telling years in one sweep. `rowsLeft`: how many rows may still be written in it. */
interface Telling {
  readonly world: World;
  readonly heads: Heads;
  readonly told: Map<string, string>;
  readonly now: IsoInstant;
  rowsLeft: number;
}

/** True once all that a year counts is told. */
const tellYear = async (telling: Telling, year: number): Promise<boolean> => {
  const { world, heads, told, now } = telling;
  const { board, figuresTold, log } = world;
  const counted = countYear(board, year);
  if (isNothingCounted(counted) && !told.has(keyOf(year, 'counted'))) return true;
  const tell = (words: readonly Word[]) =>
    oneByOne(
      log,
      'tell-figures',
      words,
      ({ part }) => keyOf(year, part),
      async (word) => {
        const { part, value, departmentId = '' } = word;
        const key = keyOf(year, part);
        const head = heads.get(departmentId);
        const stands = standsFor(word, told.get(key), head?.headId);
        await figuresTold.put({ year, part }, value, { upn: head?.upn, stands });
        told.set(key, value);
        return undefined;
      },
    );
  const words = wordsOf(year, counted, (departmentId) => heads.get(departmentId)?.headId, told);
  const news = words.filter(({ part, value }) => told.get(keyOf(year, part)) !== value);
  const inTurn = news.slice(0, telling.rowsLeft);
  telling.rowsLeft -= inTurn.length;
  const failed = await tell(inTurn);
  if (inTurn.length < news.length) world.memory.leftSome = true;
  if (failed.length > 0 || inTurn.length < news.length) return false;
  const before = told.get(keyOf(year, 'counted'));
  if (!isToBeDated(world, year, news.length > 0, now, before)) return true;
  return (await tell([{ part: 'counted', value: JSON.stringify({ at: now }) }])).length === 0;
};

/** Years that the board does not have, of which a control was saved after they were counted: they are to be counted by reading. */
const takeBack = async ({ board, figuresTold, log }: World, told: Map<string, string>) => {
  const countedAt = (year: number) => parseCountedYear(told.get(keyOf(year, 'counted')) ?? '')?.at;
  const stale = [...board.controls.records.values()]
    .filter(({ state, history }) => {
      const at = state.year < board.year - 1 ? countedAt(state.year) : undefined;
      return at !== undefined && (history.at(-1)?.at ?? '') > at;
    })
    .map(({ state }) => state.year);
  const over = [...new Set(stale)];
  return oneByOne(
    log,
    'tell-figures',
    over,
    (year) => keyOf(year, 'counted'),
    async (year) => {
      await figuresTold.put({ year, part: 'counted' }, '', { upn: undefined, stands: true });
      told.set(keyOf(year, 'counted'), '');
      return undefined;
    },
  );
};

const headsOf = async ({ directory }: World): Promise<Heads> => {
  const [departments, people] = await Promise.all([directory.departments(), directory.people()]);
  return new Map(
    departments.flatMap(({ departmentId, headId }) => {
      const upn = people.get(headId)?.upn;
      return upn === undefined ? [] : [[departmentId, { headId, upn }] as const];
    }),
  );
};

/**
 * Counts this and last year’s controls, draws and requests, and tells them to those who may read them all:
 * planners, each department’s head, log administrators. Nobody need then read a year’s tens of thousands to see its sums.
 * Written when it is something else than before, in turns that keep nobody waiting, and dated each day.
 */
export const tellFigures: Task = async (world, now) => {
  const { board, memory, figuresTold } = world;
  const heads = await headsOf(world);
  const basis = JSON.stringify([
    ...[board.controls, board.orders, board.plans].map((shelf) => shelf.token()),
    ...[[...heads].map(([departmentId, { headId }]) => [departmentId, headId]), localOf(now).date],
  ]);
  if (memory.figuresCountedBy === basis) return;
  memory.figuresTold ??= new Map(await figuresTold.all());
  const told = memory.figuresTold;
  const telling: Telling = { world, heads, told, now, rowsLeft: rowsASweep };
  const isDone = [
    (await takeBack(world, told)).length === 0,
    await tellYear(telling, board.year),
    await tellYear(telling, board.year - 1),
  ];
  if (isDone.every(Boolean)) memory.figuresCountedBy = basis;
};
