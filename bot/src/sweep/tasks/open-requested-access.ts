import { isoInstantOf, localOf } from '@loggkontroll/core/calendar';
import type { IsoInstant } from '@loggkontroll/core/calendar';
import { accessByNeedOf } from '@loggkontroll/core/workflow';
import type { AuthorisationFacts, CaseRequest } from '@loggkontroll/core/workflow';
import { asBot, personOf } from '../../services/index.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task, World } from '../world.ts';

/** What is asked for; undefined where access to the unit is not the requester’s to decide. */
const factsOf = async (
  { requestId, policyId, unitId, requester, wants, requestedAt }: CaseRequest,
  world: World,
  now: IsoInstant,
): Promise<AuthorisationFacts | undefined> => {
  const policy = (await world.policies()).find(({ id }) => id === policyId);
  const unit = (await world.directory.units()).find((each) => each.unitId === unitId);
  if (policy === undefined || unit === undefined) return undefined;
  return accessByNeedOf(
    {
      unit,
      openedOn: localOf(isoInstantOf(requestedAt)).date,
      personOf: await personOf(unit, world, now),
      by: requester,
      ...(wants === 'access-order' ? { orderedBy: requestId } : {}),
    },
    policy,
  );
};

/** The review of a unit that is under way: there is one at a time. */
const underWay = (
  { policyId, unitId, occasion }: AuthorisationFacts,
  { board }: World,
): string | undefined => {
  if (occasion !== 'need') return undefined;
  return [...board.authorisations.records.values()].find(
    ({ state }) =>
      state.policyId === policyId &&
      state.unitId === unitId &&
      state.occasion === 'need' &&
      state.closed === undefined &&
      state.withdrawn === undefined,
  )?.recordId;
};

/**
 * Opens the reviews and the single orders of access that are asked for by whoever decides of it (NPO): nobody but planners
 * may add to their list. What somebody asks for who does not decide is told in the bot’s log, once, and nothing follows.
 */
export const openRequestedAccess: Task = async (world, now) => {
  const { board, register, memory, log } = world;
  const waiting = [...board.caseRequests.records.values()].filter(
    ({ recordId, state: { status, wants } }) =>
      status === 'requested' && wants !== undefined && memory.fitsPolicy.get(recordId) !== false,
  );
  await oneByOne(
    log,
    'open-requested-access',
    waiting,
    ({ recordId }) => recordId,
    async (request) => {
      const facts = await factsOf(request.state, world, now);
      if (facts === undefined) {
        memory.fitsPolicy.set(request.recordId, false);
        log.error({ recordId: request.recordId }, 'access is ordered to a unit that is not the requester’s');
        return undefined;
      }
      const running = underWay(facts, world);
      if (running === undefined) {
        const opened = await register.authorisations.ensure(
          { type: 'openAuthorisation', ...facts },
          asBot(now),
        );
        if (!opened.ok) return opened;
        board.authorisations.put(opened.value);
      }
      const accessId = running ?? facts.authorisationId;
      const led = { type: 'openRequestedCase', accessId } as const;
      const answered = await register.caseRequests.act(request, led, asBot(now));
      if (answered.ok) board.caseRequests.put(answered.value);
      return answered;
    },
  );
};
