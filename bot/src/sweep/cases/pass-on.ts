import type { IsoInstant } from '@loggkontroll/core/calendar';
import type { Employee, PersonId } from '@loggkontroll/core/organisation';
import type { Case } from '@loggkontroll/core/workflow';
import { asBot } from '../../services/index.ts';
import type { World } from '../world.ts';
import type { CaseOnBoard } from './case-on-board.ts';
import { holdersFrom, isEmployee, partiesOf } from './case-parties.ts';
import type { CaseGround } from './case-parties.ts';
import { registersNow } from './registers-now.ts';

/** Whether a person has said whom the case is about, and nobody has taken it over since. */
const awaitsPassingOn = ({ documents, handedOver }: Case): boolean => {
  const said = documents.findLast(({ kind }) => kind === 'subject');
  return said !== undefined && said.by !== 'bot' && (handedOver === undefined || handedOver.at < said.at);
};

/** Who decided the targeted review that a case comes from (NPO), if it comes from one. */
const deciderOf = async ({ origin }: Case, { register }: World): Promise<PersonId | undefined> => {
  if (origin.kind !== 'review') return undefined;
  const review = await register.reviews.find(origin.reviewId);
  if (!review.ok || review.value.state.kind !== 'targeted') return undefined;
  const targeted = await register.targeted.find(review.value.state.orderId);
  return targeted.ok ? targeted.value.state.decider : undefined;
};

/**
 * Gives a case to whom it would have been opened for, had it been known then whom it is about: the manager of that
 * person, or whoever the policy has decide. Who takes part is found anew, and never is the person themselves. It is not
 * said why.
 */
export const passOn = async (
  record: CaseOnBoard,
  employee: Employee | undefined,
  world: World,
  now: IsoInstant,
): Promise<CaseOnBoard> => {
  if (employee === undefined || !awaitsPassingOn(record.state)) return record;
  return giveToRightful(record, { employee, holder: record.state.responsible }, world, now);
};

/** Gives a case to whom it would be opened for today; who takes part is found anew. `holder`: who has it where nobody is known to. */
export const giveToRightful = async (
  record: CaseOnBoard,
  { employee, holder }: Pick<CaseGround, 'employee' | 'holder'>,
  world: World,
  now: IsoInstant,
): Promise<CaseOnBoard> => {
  const { state } = record;
  const registers = await registersNow(world, now);
  const { unitId, departmentId, people: before, rules } = state;
  const ground = {
    ...{ unitId, departmentId, employee },
    holder,
    decider: await deciderOf(state, world),
  };
  const people = partiesOf(ground, registers);
  const wanted = people[rules.decides] ?? holder;
  const holders = holdersFrom(wanted, isEmployee(employee), registers.people);
  const isSame = Object.keys({ ...before, ...people }).every(
    (party) => before[party as keyof typeof before] === people[party as keyof typeof people],
  );
  if (isSame && holders.responsible === state.responsible) return record;
  const command = { type: 'handOverCase', ...holders, people } as const;
  const passed = await world.cases.act(record, command, asBot(now));
  if (!passed.ok) throw new Error(passed.refusal.code);
  return passed.value;
};
