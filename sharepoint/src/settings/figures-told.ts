import {
  parseCountedYear,
  parseToldControls,
  parseToldRequests,
  parseToldDraws,
} from '@loggkontroll/core/report';
import type { CountedYear, LikeControls, SystematicRequests, ToldDraws } from '@loggkontroll/core/report';
import type { Connection } from '../connection/index.ts';
import { ensurePeople, knownGroups } from '../connection/principals.ts';
import { listAt } from '../connection/lists.ts';
import { merge } from '../connection/merge.ts';
import { itemIdOf } from '../connection/rows.ts';
import { settings } from '../schema/index.ts';
import type { GroupName } from '../schema/index.ts';
import { putTold } from './put-told.ts';
import { toldRow, toldUnder } from './told.ts';

const prefix = 'figures/';
const ofDepartment = 'department/';

/** What of a year: that it is counted, its draws and those reviewed, its requests, or a department's controls. */
export type FiguresPart = 'counted' | 'draws' | 'requests' | `${typeof ofDepartment}${string}`;

/** The part that a department's controls are. */
export const departmentPart = (departmentId: string): FiguresPart => `${ofDepartment}${departmentId}`;

/** The department whose controls a part is; undefined of another part. */
export const departmentOfPart = (part: string): string | undefined =>
  part.startsWith(ofDepartment) ? part.slice(ofDepartment.length) : undefined;

/** The key of a row in the settings. */
const figuresKey = (year: number, part: FiguresPart): string => `${prefix}${year}/${part}`;

const readersOf: Readonly<Record<'counted' | 'draws' | 'requests' | 'department', readonly GroupName[]>> = {
  counted: ['Planners', 'DepartmentHeads', 'LogAdministrators'],
  draws: ['Planners'],
  requests: ['LogAdministrators'],
  department: ['Planners'],
};

const kindOf = (part: FiguresPart): keyof typeof readersOf =>
  departmentOfPart(part) === undefined ? (part as 'counted' | 'draws' | 'requests') : 'department';

/** A year as the bot has counted it, as far as whoever asks may read it. */
export interface ToldYear {
  readonly counted: CountedYear | undefined;
  /** By department; one that has had no controls is missing. */
  readonly controls: ReadonlyMap<string, readonly LikeControls[]>;
  readonly drawn: ToldDraws | undefined;
  readonly requests: readonly SystematicRequests[] | undefined;
}

/** The figures of each year, as the bot counts them: rows of the Register's settings. */
export interface FiguresTold {
  /** What has been told, by `<year>/<part>`. One request for a thousand. */
  all(): Promise<ReadonlyMap<string, string>>;
  /** One request. */
  read(year: number): Promise<ToldYear>;
  /** The bot's. `head`: whose department it is; `stands`: it was told of the same one before, two requests then. */
  put(
    row: { readonly year: number; readonly part: FiguresPart },
    value: string,
    head: { readonly upn: string | undefined; readonly stands: boolean },
  ): Promise<void>;
}

const controlsOf = (told: ReadonlyMap<string, string>): ToldYear['controls'] =>
  new Map(
    [...told].flatMap(([part, value]) => {
      const departmentId = departmentOfPart(part);
      if (departmentId === undefined) return [];
      const read = parseToldControls(value, departmentId);
      return read === undefined ? [] : [[departmentId, read.controls] as const];
    }),
  );

/** See {@link FiguresTold}. */
export const openFiguresTold = (connection: Connection): FiguresTold => ({
  all: () => toldUnder(connection, prefix),
  read: async (year) => {
    const told = await toldUnder(connection, `${prefix}${year}/`);
    return {
      counted: parseCountedYear(told.get('counted') ?? ''),
      controls: controlsOf(told),
      drawn: parseToldDraws(told.get('draws') ?? ''),
      requests: parseToldRequests(told.get('requests') ?? ''),
    };
  },
  put: async ({ year, part }, value, head) => {
    const { register } = connection;
    const key = figuresKey(year, part);
    const there = await toldRow(connection, key);
    if (there && head.stands) {
      await merge(listAt(register, settings).items.getById(itemIdOf(there)), { Value: value });
      return;
    }
    const heads = head.upn === undefined ? [] : await ensurePeople(register, [head.upn.toLowerCase()]);
    const titles = readersOf[kindOf(part)];
    const groups = await knownGroups(register, ...titles);
    const readers = [...titles.map((title) => groups.get(title) ?? 0), ...heads];
    await putTold(connection, there, { key, title: `Årets siffror ${year}`, readers, value });
  },
});
