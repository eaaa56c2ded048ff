import { isoInstantOf, localOf } from '@loggkontroll/core/calendar';
import type { IsoInstant } from '@loggkontroll/core/calendar';
import { authorisationFactsOf } from '@loggkontroll/core/workflow';
import type { AuthorisationFacts, Order } from '@loggkontroll/core/workflow';
import { asBot, personOf } from '../../services/index.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task, World } from '../world.ts';

/** Those whose log is to be reviewed, or has been: of one that was turned down no list is gone through. */
const isUnderWay = ({ status }: Order): boolean => status !== 'rejected';

/**
 * What goes with one log review; undefined where its policy has none, or nobody decides. Whoever reviews the log decides
 * where *Funktioner* knows nobody.
 */
const factsFor = async (
  order: Order,
  placedAt: string,
  world: World,
  now: IsoInstant,
): Promise<AuthorisationFacts | undefined> => {
  const { policyId, policyVersion, orderId, unitId, reviewer } = order;
  const policy = await world.policyAt(policyId, policyVersion);
  const unit = (await world.directory.units()).find((each) => each.unitId === unitId);
  if (policy?.authorisationReview.kind !== 'with-each-review' || unit === undefined) return undefined;
  const known = await personOf(unit, world, now);
  const facts = authorisationFactsOf(
    {
      ...{ unit, scope: 'unit', occasion: 'log-review', orderId, doneBy: undefined },
      openedOn: localOf(isoInstantOf(placedAt)).date,
      personOf: (party) => known(party) ?? (party === 'delegated-reviewer' ? reviewer : undefined),
    },
    policy,
  );
  return 'code' in facts ? undefined : facts;
};

/** With each log review goes that of who has access to the unit, where the policy has it so (R1177 3.1). */
export const openAccessReviews: Task = async (world, now) => {
  const { board, memory, register, log } = world;
  const orders = [...board.orders.records.values()].filter(
    ({ recordId, state }) => isUnderWay(state) && !memory.accessReviews.has(recordId),
  );
  await oneByOne(
    log,
    'open-access-reviews',
    orders,
    ({ recordId }) => recordId,
    async ({ recordId, state, history }) => {
      const facts = await factsFor(state, history[0]?.at ?? now, world, now);
      if (facts !== undefined && !board.authorisations.records.has(facts.authorisationId)) {
        const opened = await register.authorisations.ensure(
          { type: 'openAuthorisation', ...facts },
          asBot(now),
        );
        if (!opened.ok) return opened;
        board.authorisations.put(opened.value);
      }
      memory.accessReviews.add(recordId);
      return undefined;
    },
  );
};
