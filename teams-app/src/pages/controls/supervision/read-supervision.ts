import { destroyedByTotals, destroyedOfYear, supervisionOfYear } from '@loggkontroll/core/report';
import type { DestroyedOfYear, SupervisionOfYear } from '@loggkontroll/core/report';
import { openOrganisation } from '@loggkontroll/sharepoint/organisation';
import { openDestructions } from '@loggkontroll/sharepoint/records';
import { openForecasts } from '@loggkontroll/sharepoint/settings';
import { allOf, everyState, mostAtOnce, registerOf } from '../../../data/index.ts';
import type { Session } from '../../../session/index.ts';
import { yearCounted } from '../report/year-counted.ts';

/** A year's answers as far as this person may read. */
export interface ReadSupervision {
  readonly answers: SupervisionOfYear;
  /** The names of departments by their ids. */
  readonly departments: ReadonlyMap<string, string>;
  /** ISO instant at which the bot counted the controls; absent where they are counted as they are now. */
  readonly countedAt?: string;
  /** Records that could not be read, and are therefore missing from every answer. */
  readonly unreadable: number;
}

/** What of a year has been destroyed: from the bot's totals, in two requests however much that is, or one by one. */
const readDestroyed = async (
  { connection }: Session,
  year: number,
): Promise<{ readonly destroyed: DestroyedOfYear; readonly unreadable: number }> => {
  const destructions = openDestructions(connection);
  const pageSize = mostAtOnce;
  const [forecast, notThrough] = await Promise.all([
    openForecasts(connection).read(),
    everyState(destructions.list({ where: { Status: ['begun', 'held'] }, pageSize })),
  ]);
  const belonged = forecast?.gone?.belonged;
  if (belonged !== undefined)
    return {
      destroyed: destroyedByTotals(belonged, notThrough.states, year),
      unreadable: notThrough.unreadable,
    };
  const { states, unreadable } = await everyState(
    destructions.list({ where: { Year: String(year) }, pageSize }),
  );
  return { destroyed: destroyedOfYear(states), unreadable };
};

/** Seven requests for a planner, and the pages of what there is. `today`: ISO date. */
export const readSupervision = async (
  session: Session,
  year: number,
  today: string,
): Promise<ReadSupervision> => {
  const { connection, roles } = session;
  const register = registerOf(connection);
  const where = { Year: String(year) };
  const pageSize = mostAtOnce;
  const [departments, counted, signed, { destroyed, unreadable }, rounds] = await Promise.all([
    openOrganisation(connection).departments(),
    yearCounted(session, year),
    everyState(register.signatures.list({ where })),
    readDestroyed(session, year),
    roles.includes('planner') ? register.informing.summaries({ where, pageSize }).then(allOf) : undefined,
  ]);
  const { controls = [], drawn, countedAt } = counted;
  return {
    answers: supervisionOfYear(
      {
        ...{ controls, draws: drawn?.draws },
        rounds: rounds
          ?.filter(({ status }) => status !== 'superseded')
          .map(({ UnitId, Left }) => ({ unitId: String(UnitId), left: Number(Left ?? 0) })),
        destroyed,
        signed: signed.states,
      },
      today,
    ),
    departments: new Map(departments.map(({ departmentId, name }) => [departmentId, name])),
    ...(countedAt === undefined ? {} : { countedAt }),
    unreadable: counted.unreadable + signed.unreadable + unreadable,
  };
};
