import type { IsoInstant } from '@loggkontroll/core/calendar';
import { holdersOf } from '@loggkontroll/core/organisation';
import type { PersonId } from '@loggkontroll/core/organisation';
import { asksAs, caseFactsOf, caseIdFrom } from '@loggkontroll/core/workflow';
import type { CaseFacts, CaseOrigin, CaseRequest, Registration } from '@loggkontroll/core/workflow';
import { asBot } from '../../services/index.ts';
import { fittingExtracts } from '../fitting-extracts.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task, World } from '../world.ts';
import { partiesOf } from './case-parties.ts';
import { ensureCase, namesOf } from './ensure-case.ts';
import { registersNow } from './registers-now.ts';

/** A case that somebody wants opened, and will have until it is said whom it is about. */
interface Asked extends Pick<CaseFacts, 'caseId' | 'departmentId' | 'unitId' | 'discoveredAt' | 'policyId'> {
  /** Of what has given cause to it, where that began under a version. */
  readonly policyVersion?: number;
  readonly origin: CaseOrigin;
  readonly responsible: PersonId;
}

const factsOf = async (asked: Asked, world: World, now: IsoInstant): Promise<CaseFacts> => {
  const { caseId, departmentId, unitId, discoveredAt, policyId, policyVersion, origin, responsible } = asked;
  const policy =
    policyVersion === undefined
      ? (await world.policies()).find(({ id }) => id === policyId)
      : await world.policyAt(policyId, policyVersion);
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

const mayAsk = async (
  { unitId, departmentId, requester, policyId, asFunction }: CaseRequest,
  world: World,
  now: IsoInstant,
): Promise<boolean> => {
  const { people, units, departments, functions, on } = await registersNow(world, now);
  const policy = (await world.policies()).find(({ id }) => id === policyId);
  const unit = units.find((each) => each.unitId === unitId && each.departmentId === departmentId);
  if (unit === undefined || policy === undefined) return false;
  const managerOf = (personId: PersonId) => people.get(personId)?.managerId;
  const asked = asksAs(requester, unit, policy, { managerOf, departments, functions, on });
  return asked !== undefined && asked.asFunction === asFunction;
};

interface Ground {
  readonly origin: CaseOrigin;
  /** When the breach was reported, where the case is asked for beside one in which it is. */
  readonly reportedAt: string | undefined;
}

/**
 * What a case that is asked for comes from: nothing but the manager's word; or, beside another, what that one comes from,
 * of whoever has or has had it. Nobody gains hours by asking. Undefined where it is not theirs to ask for.
 */
const groundOf = async (request: CaseRequest, world: World, now: IsoInstant): Promise<Ground | undefined> => {
  const { beside, requester, unitId, departmentId, policyId, discoveredAt } = request;
  if (beside === undefined)
    return (await mayAsk(request, world, now))
      ? { origin: { kind: 'manager' }, reportedAt: undefined }
      : undefined;
  const found = await world.cases.find(beside);
  if (!found.ok) return undefined;
  const { state, history } = found.value;
  const { origin, breach } = state;
  const isDivided = origin.kind === 'registration' || origin.kind === 'extract';
  const hasHad = history.some(
    ({ event }) =>
      (event.type === 'caseOpened' || event.type === 'caseHandedOver') && event.responsible === requester,
  );
  const isOfUnit =
    state.unitId === unitId && state.departmentId === departmentId && state.policyId === policyId;
  const position = breach?.position;
  return isDivided && hasHad && isOfUnit && discoveredAt <= state.discoveredAt
    ? { origin, reportedAt: position?.status === 'reported' ? position.at : undefined }
    : undefined;
};

/** That the breach was reported before there was a case, with the number of persons that this one concerns. */
const carryReported = async (
  caseId: string,
  reported: { readonly at: string; readonly persons: number },
  { board, cases }: World,
  now: IsoInstant,
): Promise<void> => {
  const held = board.cases.records.get(caseId);
  if (held?.state.status !== 'opened' || held.state.breach !== undefined) return;
  const position = { status: 'reported', ...reported } as const;
  const carried = await cases.act(held, { type: 'positionBreach', position }, asBot(now));
  if (!carried.ok) throw new Error(carried.refusal.code);
  board.cases.put(carried.value);
};

/**
 * Opens the cases that are asked for by managers, and by those whose function decides in them: the list of cases is open to
 * nobody. A request for a unit that the requester does not lead, or does not have that function in, is told in the bot's
 * log, once, and nothing follows from it.
 */
export const openRequestedCases: Task = async (world, now) => {
  const { board, register, memory, log } = world;
  const waiting = [...board.caseRequests.records.values()].filter(
    ({ recordId, state: { status, wants } }) =>
      status === 'requested' && wants === undefined && memory.fitsPolicy.get(recordId) !== false,
  );
  await oneByOne(
    log,
    'open-requested-cases',
    waiting,
    ({ recordId }) => recordId,
    async (request) => {
      const { recordId, state } = request;
      const ground = await groundOf(state, world, now);
      if (ground === undefined) {
        memory.fitsPolicy.set(recordId, false);
        log.error({ recordId }, 'a case is requested for a unit that is not the requester’s');
        return undefined;
      }
      const { requestId, departmentId, unitId, discoveredAt, policyId, requester, persons } = state;
      const caseId = caseIdFrom({ requestId });
      const { origin, reportedAt } = ground;
      const asked = { caseId, departmentId, unitId, discoveredAt, policyId, origin, responsible: requester };
      await open(asked, world, now);
      if (persons !== undefined && reportedAt !== undefined)
        await carryReported(caseId, { at: reportedAt, persons }, world, now);
      const answered = await register.caseRequests.act(request, { type: 'openRequestedCase' }, asBot(now));
      if (answered.ok) board.caseRequests.put(answered.value);
      return answered;
    },
  );
};

/** A control that somebody has filled in by hand, and when a remark was first said of it. */
const byHand = ({ board, memory }: World) =>
  [...board.registrations.records.values()].flatMap(({ recordId, state, history }) => {
    const { reviewId, kind, registeredBy, result } = state;
    const isByHand = reviewId === undefined && registeredBy !== 'bot' && kind !== 'authorisation-review';
    const isKnown = memory.casesReady.has(recordId) || memory.fitsPolicy.get(recordId) === false;
    const found = history.find(({ event }) => event.result.outcome === 'remark');
    return isByHand && !isKnown && result.outcome === 'remark' && found !== undefined
      ? [{ recordId, state, history, at: found.at }]
      : [];
  });

/** Whether the unit is one that somebody may register for: they plan, lead it, or decide or review there by their function. */
const mayRegister = async (
  { unitId, departmentId, reviewer, policyId }: Registration,
  world: World,
  now: IsoInstant,
): Promise<boolean> => {
  const { people, units, departments, functions, on } = await registersNow(world, now);
  const policy = (await world.policies()).find(({ id }) => id === policyId);
  const unit = units.find((each) => each.unitId === unitId && each.departmentId === departmentId);
  if (unit === undefined || policy === undefined) return false;
  const managerOf = (personId: PersonId) => people.get(personId)?.managerId;
  const asked = asksAs(reviewer, unit, policy, { managerOf, departments, functions, on });
  if (asked !== undefined || holdersOf('delegated-reviewer', unit, on, functions).includes(reviewer))
    return true;
  return (await world.directory.members('planner')).includes(reviewer);
};

/**
 * Opens a case of a control with a remark that was filled in by hand: to whoever filled it in, who alone knows whom it is
 * about, and who says it there. A breach that was reported is reported. What somebody has registered of a unit that is not
 * theirs is told in the bot's log, once.
 */
export const openCasesByHand: Task = async (world, now) => {
  const { memory, log } = world;
  await oneByOne(
    log,
    'open-cases-by-hand',
    byHand(world),
    ({ recordId }) => recordId,
    async ({ recordId, state, history, at }) => {
      if (!(await mayRegister(state, world, now))) {
        memory.fitsPolicy.set(recordId, false);
        log.error({ recordId }, 'a remark is registered of a unit that is not the reviewer’s');
        return undefined;
      }
      const { registrationId, departmentId, unitId, policyId, reviewer } = state;
      const caseId = caseIdFrom({ registrationId });
      await open(
        {
          ...{ caseId, departmentId, unitId, policyId, discoveredAt: at },
          origin: { kind: 'registration', registrationId },
          responsible: reviewer,
        },
        world,
        now,
      );
      const breach = history.find((each) => each.at === at)?.event.result.breach;
      if (breach?.status === 'reported')
        await carryReported(caseId, { at, persons: breach.persons }, world, now);
      memory.casesReady.add(recordId);
      return undefined;
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
      const { extractId, departmentId, unitId, policyId, policyVersion } = state;
      await open(
        {
          ...{ caseId, departmentId, unitId, policyId, policyVersion },
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
