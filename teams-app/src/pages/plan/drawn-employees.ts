import type { Employee } from '@loggkontroll/core/organisation';
import { openOrganisation } from '@loggkontroll/sharepoint/organisation';
import type { Connection } from '@loggkontroll/sharepoint/connection';
import { useAnswer } from '../../data/index.ts';
import type { Answer } from '../../data/index.ts';
import type { Desk } from './desk.ts';
import type { Plan } from './stored-plan.ts';

/** Requests that so many employees take when all of them are read, and when they are asked for by account. */
const readAtOnce = 5000;
const askedAtOnce = 40;

/** Everybody whom a plan has ever drawn, with accounts as the plan names them. */
export const drawnIn = (plan: Plan): readonly string[] => [
  ...new Set(
    plan.attempts.flatMap(({ drawn }) => (drawn?.picks ?? []).flatMap(({ employeeIds }) => employeeIds)),
  ),
];

/**
 * The drawn employees, as the register has them. They are asked for by account, unless they are so many that the whole
 * register takes fewer requests.
 */
export const readDrawn = async (connection: Connection, plan: Plan): Promise<readonly Employee[]> => {
  const drawn = drawnIn(plan);
  const inAll = Math.max(...plan.attempts.map(({ committed }) => committed.employees));
  const organisation = openOrganisation(connection);
  if (Math.ceil(drawn.length / askedAtOnce) <= Math.floor(inAll / readAtOnce) + 1) {
    return organisation.employeesWith(drawn);
  }
  const among = new Set(drawn);
  return (await organisation.employees()).filter(({ employeeId }) => among.has(employeeId));
};

/** Those whom the steps after the draw show: of one's own units everybody, and nobody while nothing is drawn. */
export const useDrawnEmployees = ({ own, plan }: Desk): Answer<readonly Employee[]> => {
  const drawn = own === undefined && plan ? drawnIn(plan.state).length : 0;
  const answer = useAnswer<readonly Employee[]>(
    plan && drawn > 0 ? ['drawn employees', plan.recordId, drawn, plan.state.attempts.length] : undefined,
    ({ connection }) => (plan === undefined ? Promise.resolve([]) : readDrawn(connection, plan.state)),
    { steady: true },
  );
  if (drawn > 0) return answer;
  const { refresh, put } = answer;
  return { state: 'here', value: own?.employees ?? nobody, failure: undefined, refresh, put };
};

const nobody: readonly Employee[] = [];
