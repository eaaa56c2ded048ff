import { functionCodes, functionsNow, holdersOf } from '@loggkontroll/core/organisation';
import type { Employee, FunctionCode, PersonId } from '@loggkontroll/core/organisation';
import { isSubject } from '@loggkontroll/core/workflow';
import type { Case } from '@loggkontroll/core/workflow';
import { readSubject, subjectFileOf } from '../../cases/index.ts';
import { asBot } from '../../services/index.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task, World } from '../world.ts';
import { registersNow } from './registers-now.ts';
import type { Registers } from './case-parties.ts';
import { saltOf } from './salt-of.ts';
import { lastOf } from './separate-cases.ts';

const employeeIn = async (held: Case, world: World): Promise<Employee | undefined> => {
  const sha256 = subjectFileOf(held);
  return sha256 === undefined ? undefined : (await readSubject(held, sha256, world))?.employee;
};

/**
 * Who has a function now, in a case: whoever has it there, as long as they have it; else whoever has it and is not the one
 * it is about. Where nobody but that one has it, whoever stands there in their stead stays; so does a business-area manager
 * whom no function names, who is the manager's manager.
 */
const holderNow = (
  code: FunctionCode,
  { people }: Case,
  place: { readonly unitId: string; readonly departmentId?: string },
  isThem: (personId: PersonId) => boolean,
  { functions, on }: Registers,
): PersonId | undefined => {
  const holders = holdersOf(code, place, on, functions);
  const others = holders.filter((personId) => !isThem(personId));
  const before = people[code];
  if (before !== undefined && others.includes(before)) return before;
  const stays = holders.length > 0 || code === 'business-area-manager';
  return others[0] ?? (stays ? before : undefined);
};

/**
 * Follows who has a function while a case runs: who has it now takes the place of who had it, is told and let in, and the
 * former holder's access ends. The responsible hands a case over themselves, so the function that decides is left alone.
 */
export const followFunctions: Task = async (world, now) => {
  const { board, cases, memory, log } = world;
  const open = [...board.cases.records.values()].filter(({ state }) => state.closed === undefined);
  if (open.length === 0) return;
  const registers = await registersNow(world, now);
  const said = JSON.stringify(functionsNow(registers.functions, registers.on));
  await oneByOne(
    log,
    'follow-functions',
    open.filter((record) => memory.functionsIn.get(record.recordId) !== `${lastOf(record)} ${said}`),
    ({ recordId }) => recordId,
    async (record) => {
      const { state, recordId } = record;
      const employee = await employeeIn(state, world);
      const unit = registers.units.find(({ unitId }) => unitId === (employee?.unitId ?? state.unitId));
      const salt = state.subject === undefined ? undefined : await saltOf(state, world);
      const isThem = (personId: PersonId): boolean => salt !== undefined && isSubject(state, personId, salt);
      const codes = functionCodes.filter((code) => code !== state.rules.decides);
      const held = codes.map(
        (code) => [code, holderNow(code, state, unit ?? state, isThem, registers)] as const,
      );
      let current = record;
      if (held.some(([code, personId]) => state.people[code] !== personId)) {
        const others = Object.entries(state.people).filter(
          ([party]) => !codes.some((code) => code === party),
        );
        const people = Object.fromEntries(
          [...others, ...held].filter(([, personId]) => personId !== undefined),
        );
        const { responsible, responsiblesManager } = state;
        const command = { type: 'handOverCase', responsible, responsiblesManager, people } as const;
        const followed = await cases.act(record, command, asBot(now));
        if (!followed.ok) return followed;
        current = followed.value;
        board.cases.put(current);
      }
      memory.functionsIn.set(recordId, `${lastOf(current)} ${said}`);
      return undefined;
    },
  );
};
