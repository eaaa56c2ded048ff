import { signedFirst, yearEndDueOn } from '@loggkontroll/core/calendar';
import { countsInYear } from '@loggkontroll/core/workflow';
import type { Control } from '@loggkontroll/core/workflow';
import { openOrganisation } from '@loggkontroll/sharepoint/organisation';
import { allOf, registerOf } from '../../data/index.ts';
import type { Session } from '../../session/index.ts';

/** How a department's year of controls stands. */
export interface YearSight {
  readonly departmentId: string;
  readonly name: string;
  readonly year: number;
  readonly total: number;
  /** Done, or replaced by a stated deviation. */
  readonly settled: number;
  /** ISO date by which the year is signed. */
  readonly signBy: string;
}

/** The ISO date by which a year is signed that all the organisation's routines demand. */
const signBy = ({ policies, policy }: Pick<Session, 'policies' | 'policy'>, year: number): string =>
  yearEndDueOn((signedFirst(policies, year) ?? policy).deadlines, year);

/** Until last year is to be signed, it is last year that counts. `today`: ISO date. */
const yearInView = (session: Pick<Session, 'policies' | 'policy'>, today: string): number => {
  const thisYear = Number(today.slice(0, 4));
  return today <= signBy(session, thisYear - 1) ? thisYear - 1 : thisYear;
};

const isSettled = ({ status }: Pick<Control, 'status'>): boolean =>
  status === 'done' || status === 'deviation';

/** The years of the departments that this person heads. Two requests. */
export const lookAtYears = async (session: Session, today: string): Promise<readonly YearSight[]> => {
  const { connection, me } = session;
  const year = yearInView(session, today);
  const departments = (await openOrganisation(connection).departments()).filter(
    ({ headId }) => headId === me.personId,
  );
  const ids = departments.map(({ departmentId }) => departmentId);
  const controls = await registerOf(connection)
    .controls.summaries({ where: { DepartmentId: ids, Year: String(year) } })
    .then(allOf);
  return departments.map(({ departmentId, name }) => {
    const own = controls
      .filter(({ DepartmentId }) => DepartmentId === departmentId)
      .map(({ status }) => ({ status: status as Control['status'] }))
      .filter(countsInYear);
    return {
      departmentId,
      name,
      year,
      total: own.length,
      settled: own.filter(isSettled).length,
      signBy: signBy(session, year),
    };
  });
};
