import { localOf } from '@loggkontroll/core/calendar';
import { authorisationFactsOf } from '@loggkontroll/core/workflow';
import type { AuthorisationFacts } from '@loggkontroll/core/workflow';
import { describeRefusal } from '@loggkontroll/ui/texts';
import { accessCard, refusedCard } from '../cards/index.ts';
import type { AccessAsked } from '../cards/index.ts';
import type { CardMessage, Sender } from '../conversation/index.ts';
import { personOf } from '../services/index.ts';
import type { Services } from '../services/index.ts';
import { textsIn } from '../texts/index.ts';
import { frameFor } from './frame.ts';

/** What beginning a review of who has access needs. */
export type OrderAccessServices = Pick<
  Services,
  'register' | 'directory' | 'policies' | 'clock' | 'linksFor'
>;

interface OwnUnit {
  readonly name: string;
  readonly facts: AuthorisationFacts;
}

/** The units whose access is somebody's to order, revise and end whenever the need is seen (NPO). */
const ownUnits = async (from: Sender, services: OrderAccessServices): Promise<readonly OwnUnit[]> => {
  const { policies, directory, clock } = services;
  const now = await clock.now();
  const ongoing = (await policies()).filter(
    ({ authorisationReview }) => authorisationReview.kind === 'ongoing',
  );
  const units = await directory.units();
  const found = ongoing.flatMap((policy) =>
    units.map(async (unit): Promise<readonly OwnUnit[]> => {
      const facts = authorisationFactsOf(
        {
          ...{ unit, scope: 'unit', occasion: 'need', orderId: undefined, doneBy: undefined },
          openedOn: localOf(now).date,
          personOf: await personOf(unit, services, now),
        },
        policy,
      );
      const isOwn = !('code' in facts) && facts.decider === from.personId;
      return isOwn ? [{ name: unit.name, facts }] : [];
    }),
  );
  return (await Promise.all(found)).flat();
};

const underWay = async (
  { policyId, unitId }: AuthorisationFacts,
  { register }: OrderAccessServices,
): Promise<string | undefined> => {
  const { items } = await register.authorisations.summaries({
    where: {
      ...{ UnitId: unitId, PolicyId: policyId },
      Status: ['opened', 'listed', 'answered', 'settled'],
    },
  });
  return items[0]?.recordId;
};

const begun = async (
  { name, facts }: OwnUnit,
  from: Sender,
  services: OrderAccessServices,
): Promise<AccessAsked | CardMessage> => {
  const running = await underWay(facts, services);
  if (running !== undefined) return { is: 'running', unitName: name, recordId: running };
  const context = { actor: { personId: from.personId, roles: [] }, now: await services.clock.now() };
  const opened = await services.register.authorisations.ensure(
    { type: 'openAuthorisation', ...facts },
    context,
  );
  if (!opened.ok) {
    const sentence = describeRefusal(textsIn(from.language), opened.refusal);
    return refusedCard(sentence, frameFor(from, services));
  }
  const { recordId, state } = opened.value;
  /* One a day: the day is part of which review it is. */
  return { is: state.status === 'opened' ? 'begun' : 'done-today', unitName: name, recordId };
};

const same = (a: string, b: string): boolean => a.localeCompare(b, 'sv', { sensitivity: 'accent' }) === 0;

/**
 * Begins a review of who has access to a unit for the one whose it is to decide, in their name as the channel has
 * authenticated them. `unitName` as they wrote it; needed of those who have several units.
 */
export const orderAccess = async (
  unitName: string | undefined,
  from: Sender,
  services: OrderAccessServices,
): Promise<CardMessage> => {
  const frame = frameFor(from, services);
  const own = await ownUnits(from, services);
  const named = unitName === undefined ? own : own.filter(({ name }) => same(name, unitName));
  const [only, ...others] = named;
  if (own.length === 0) return accessCard({ is: 'not-yours' }, frame);
  if (only === undefined || others.length > 0) {
    return accessCard({ is: 'which', unitNames: own.map(({ name }) => name) }, frame);
  }
  const asked = await begun(only, from, services);
  return 'is' in asked ? accessCard(asked, frame) : asked;
};
