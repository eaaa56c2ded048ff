import type { IsoInstant } from '@loggkontroll/core/calendar';
import { leadersOf } from '@loggkontroll/core/organisation';
import type { PersonId } from '@loggkontroll/core/organisation';
import { caseFactsOf, caseIdFrom } from '@loggkontroll/core/workflow';
import type { CaseFacts, CaseOrigin, CaseRequest } from '@loggkontroll/core/workflow';
import { asBot } from '../../services/index.ts';
import { fittingExtracts } from '../fitting-extracts.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task, World } from '../world.ts';
import { partiesOf } from './case-parties.ts';
import { ensureCase, namesOf } from './ensure-case.ts';
import { registersNow } from './registers-now.ts';

/** A case that somebody wants opened, and will have until it is said whom it is about. */
interface Asked extends Pick<CaseFacts, 'caseId' | 'departmentId' | 'unitId' | 'discoveredAt' | 'policyId'> {
  readonly origin: CaseOrigin;
  readonly responsible: PersonId;
}

const factsOf = async (asked: Asked, world: World, now: IsoInstant): Promise<CaseFacts> => {
  const { caseId, departmentId, unitId, discoveredAt, policyId, origin, responsible } = asked;
  const policy = (await world.policies()).find(({ id }) => id === policyId);
  if (policy === undefined) throw new Error(`The settings lack ${policyId}.`);
  const registers = await registersNow(world, now);
  const ground = { unitId, departmentId, holder: responsible, decider: undefined, employee: undefined };
  const opening = {
    ...namesOf(caseId, world, now),
    ...{ departmentId, unitId, origin, discoveredAt, responsible },
    responsiblesManager: registers.people.get(responsible)?.managerId,
    people: partiesOf(ground, registers),
  };
  return caseFactsOf(opening, policy, now);
};

const open = async (asked: Asked, world: World, now: IsoInstant): Promise<void> => {
  const opened = await ensureCase(asked.caseId, () => factsOf(asked, world, now), world, now);
  world.board.cases.put(opened);
};

const leads = async (
  { unitId, departmentId, requester }: CaseRequest,
  { directory }: World,
): Promise<boolean> => {
  const [units, departments, people] = await Promise.all([
    directory.units(),
    directory.departments(),
    directory.people(),
  ]);
  const unit = units.find((each) => each.unitId === unitId && each.departmentId === departmentId);
  const managerOf = (personId: PersonId) => people.get(personId)?.managerId;
  return unit !== undefined && leadersOf(unit, managerOf, departments).includes(requester);
};

/**
 * Opens the cases that managers have asked for: the list of cases is open to nobody. A request for a unit that the
 * requester does not lead is told in the bot's log, once, and nothing follows from it.
 */
export const openRequestedCases: Task = async (world, now) => {
  const { board, register, memory, log } = world;
  const waiting = [...board.caseRequests.records.values()].filter(
    ({ recordId, state }) => state.status === 'requested' && memory.fitsPolicy.get(recordId) !== false,
  );
  await oneByOne(
    log,
    'open-requested-cases',
    waiting,
    ({ recordId }) => recordId,
    async (request) => {
      const { recordId, state } = request;
      if (!(await leads(state, world))) {
        memory.fitsPolicy.set(recordId, false);
        log.error({ recordId }, 'a case is requested for a unit that is not the requester’s');
        return undefined;
      }
      const { requestId, departmentId, unitId, discoveredAt, policyId, requester } = state;
      await open(
        {
          caseId: caseIdFrom({ requestId }),
          ...{ departmentId, unitId, discoveredAt, policyId },
          origin: { kind: 'manager' },
          responsible: requester,
        },
        world,
        now,
      );
      const answered = await register.caseRequests.act(request, { type: 'openRequestedCase' }, asBot(now));
      if (answered.ok) board.caseRequests.put(answered.value);
      return answered;
    },
  );
};

/** Opens the case that a client's extract has given cause to, to whoever has said so in the extract. */
export const openCasesOfExtracts: Task = async (world, now) => {
  const { memory, log } = world;
  const started = (await fittingExtracts(world)).flatMap(({ state }) => {
    const { inquiry, extractId } = state;
    const caseId = caseIdFrom({ extractId });
    const isWanted = inquiry?.kind === 'case' && inquiry.recordId === caseId;
    return isWanted && !memory.casesReady.has(caseId) ? [{ state, inquiry, caseId }] : [];
  });
  await oneByOne(
    log,
    'open-cases-of-extracts',
    started,
    ({ state }) => state.extractId,
    async ({ state, inquiry, caseId }) => {
      const { extractId, departmentId, unitId, policyId } = state;
      await open(
        {
          ...{ caseId, departmentId, unitId, policyId },
          discoveredAt: inquiry.at,
          origin: { kind: 'extract', extractId },
          responsible: inquiry.by,
        },
        world,
        now,
      );
      memory.casesReady.add(caseId);
      return undefined;
    },
  );
};
