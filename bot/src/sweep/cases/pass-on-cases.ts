import type { IsoInstant } from '@loggkontroll/core/calendar';
import type { PersonId } from '@loggkontroll/core/organisation';
import { functionsNow } from '@loggkontroll/core/organisation';
import { readSubject, subjectFileOf } from '../../cases/index.ts';
import { leadingIn } from '../leading.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task, World } from '../world.ts';
import type { CaseOnBoard } from './case-on-board.ts';
import type { Registers } from './case-parties.ts';
import { giveToRightful } from './pass-on.ts';
import { registersNow } from './registers-now.ts';

/** Whom somebody has handed a case to has it as long as they lead anything. */
const isHandedByPerson = ({ history }: CaseOnBoard): boolean => {
  const last = history.findLast(({ event }) => event.type === 'caseHandedOver');
  return last !== undefined && last.by !== 'bot';
};

/** A planner who filled in a control by hand alone knows whom its cases are about, and has them until they have said so. */
const isYetToSay = async ({ state }: CaseOnBoard, { directory }: World): Promise<boolean> =>
  state.origin.kind === 'registration' &&
  subjectFileOf(state) === undefined &&
  (await directory.members('planner')).includes(state.responsible);

const employeeIn = async ({ state }: CaseOnBoard, world: World) => {
  const sha256 = subjectFileOf(state);
  return sha256 === undefined ? undefined : (await readSubject(state, sha256, world))?.employee;
};

/** The case with whoever it is to be with. */
const placed = async (
  record: CaseOnBoard,
  world: World,
  now: IsoInstant,
  { registers, anywhere }: { readonly registers: Registers; readonly anywhere: ReadonlySet<PersonId> },
): Promise<CaseOnBoard> => {
  const { responsible, unitId } = record.state;
  if (anywhere.has(responsible) && isHandedByPerson(record)) return record;
  if (leadingIn(registers, [unitId]).has(responsible) || (await isYetToSay(record, world))) return record;
  const employee = await employeeIn(record, world);
  if (employee && leadingIn(registers, [employee.unitId]).has(responsible)) return record;
  const holder = registers.units.find((unit) => unit.unitId === unitId)?.managerId ?? responsible;
  return giveToRightful(record, { employee, holder }, world, now);
};

/**
 * A case whose responsible leads no more passes to whoever has their place. A manager who is away keeps theirs, which
 * nobody sees but who must: they hand it over themselves, and their own manager is told of what is late.
 */
export const passOnCases: Task = async (world, now) => {
  const { board, directory, memory, log } = world;
  const open = [...board.cases.records.values()].filter(({ state }) => state.closed === undefined);
  if (open.length === 0) return;
  const registers = await registersNow(world, now);
  const away = await directory.substitutes();
  const anywhere = leadingIn(registers);
  const said = JSON.stringify([
    registers.units,
    registers.departments,
    functionsNow(registers.functions, registers.on),
  ]);
  const placeOf = ({ state }: CaseOnBoard) => `${state.responsible} ${subjectFileOf(state) ?? ''} ${said}`;
  await oneByOne(
    log,
    'pass-on-cases',
    open.filter(
      (record) =>
        !away.has(record.state.responsible) && memory.casesPlaced.get(record.recordId) !== placeOf(record),
    ),
    ({ recordId }) => recordId,
    async (record) => {
      const passed = await placed(record, world, now, { registers, anywhere });
      board.cases.put(passed);
      memory.casesPlaced.set(passed.recordId, placeOf(passed));
      return undefined;
    },
  );
};
