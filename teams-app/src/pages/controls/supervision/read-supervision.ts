import { supervisionOfYear } from '@loggkontroll/core/report';
import type { SupervisionOfYear } from '@loggkontroll/core/report';
import { openOrganisation } from '@loggkontroll/sharepoint/organisation';
import { openDestructions } from '@loggkontroll/sharepoint/records';
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

/** Six requests for a planner, and the pages of what there is. `today`: ISO date. */
export const readSupervision = async (
  session: Session,
  year: number,
  today: string,
): Promise<ReadSupervision> => {
  const { connection, roles } = session;
  const register = registerOf(connection);
  const where = { Year: String(year) };
  const pageSize = mostAtOnce;
  const [departments, counted, signed, destructions, rounds] = await Promise.all([
    openOrganisation(connection).departments(),
    yearCounted(session, year),
    everyState(register.signatures.list({ where })),
    everyState(openDestructions(connection).list({ where, pageSize })),
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
        destructions: destructions.states,
        signed: signed.states,
      },
      today,
    ),
    departments: new Map(departments.map(({ departmentId, name }) => [departmentId, name])),
    ...(countedAt === undefined ? {} : { countedAt }),
    unreadable: [counted, signed, destructions].reduce((sum, found) => sum + found.unreadable, 0),
  };
};
