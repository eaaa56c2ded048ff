import { supervisionOfYear } from '@loggkontroll/core/report';
import type { SupervisionOfYear } from '@loggkontroll/core/report';
import { openOrganisation } from '@loggkontroll/sharepoint/organisation';
import { openDestructions } from '@loggkontroll/sharepoint/records';
import { allOf, everyState, mostAtOnce, registerOf } from '../../../data/index.ts';
import type { Session } from '../../../session/index.ts';

/** A year's answers as far as this person may read. */
export interface ReadSupervision {
  readonly answers: SupervisionOfYear;
  /** The names of departments by their ids. */
  readonly departments: ReadonlyMap<string, string>;
  /** Records that could not be read, and are therefore missing from every answer. */
  readonly unreadable: number;
}

/** Six requests for a planner, and the pages of what there is. `today`: ISO date. */
export const readSupervision = async (
  { connection, roles }: Session,
  year: number,
  today: string,
): Promise<ReadSupervision> => {
  const register = registerOf(connection);
  const isPlanner = roles.includes('planner');
  const where = { Year: String(year) };
  const pageSize = mostAtOnce;
  const [departments, controls, signed, destructions, plans, rounds] = await Promise.all([
    openOrganisation(connection).departments(),
    everyState(register.controls.list({ where, pageSize })),
    everyState(register.signatures.list({ where })),
    everyState(openDestructions(connection).list({ where, pageSize })),
    isPlanner
      ? everyState(register.plans.list({ where: { Period: { startsWith: String(year) } }, pageSize }))
      : undefined,
    isPlanner ? register.informing.summaries({ where, pageSize }).then(allOf) : undefined,
  ]);
  return {
    answers: supervisionOfYear(
      {
        controls: controls.states,
        plans: plans?.states,
        rounds: rounds
          ?.filter(({ status }) => status !== 'superseded')
          .map(({ UnitId, Left }) => ({ unitId: String(UnitId), left: Number(Left ?? 0) })),
        destructions: destructions.states,
        signed: signed.states,
      },
      today,
    ),
    departments: new Map(departments.map(({ departmentId, name }) => [departmentId, name])),
    unreadable: [controls, signed, destructions, plans].reduce(
      (sum, found) => sum + (found?.unreadable ?? 0),
      0,
    ),
  };
};
