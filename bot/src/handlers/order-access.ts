import { randomUUID } from 'node:crypto';
import { localOf } from '@loggkontroll/core/calendar';
import { accessByNeedOf, isSingleOrder } from '@loggkontroll/core/workflow';
import type { AccessWish, AuthorisationFacts } from '@loggkontroll/core/workflow';
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
const ownUnits = async (
  from: Sender,
  orderedBy: string | undefined,
  services: OrderAccessServices,
): Promise<readonly OwnUnit[]> => {
  const { policies, directory, clock } = services;
  const now = await clock.now();
  const units = await directory.units();
  const found = (await policies()).flatMap((policy) =>
    units.map(async (unit): Promise<readonly OwnUnit[]> => {
      const opening = { unit, openedOn: localOf(now).date, personOf: await personOf(unit, services, now) };
      const facts = accessByNeedOf(
        { ...opening, by: from.personId, ...(orderedBy === undefined ? {} : { orderedBy }) },
        policy,
      );
      return facts ? [{ name: unit.name, facts }] : [];
    }),
  );
  return (await Promise.all(found)).flat();
};

/** Of a unit one review at a time; of single orders any number. */
const underWay = async (
  { policyId, unitId, occasion }: AuthorisationFacts,
  { register }: OrderAccessServices,
): Promise<string | undefined> => {
  if (occasion === 'single') return undefined;
  const { items } = await register.authorisations.summaries({
    where: {
      ...{ UnitId: unitId, PolicyId: policyId },
      Status: ['opened', 'listed', 'answered', 'settled'],
    },
  });
  return items.find(({ recordId }) => !isSingleOrder(recordId))?.recordId;
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
  if (state.occasion === 'single') return { is: 'ordering', unitName: name, recordId };
  /* One a day: the day is part of which review it is. */
  return { is: state.status === 'opened' ? 'begun' : 'done-today', unitName: name, recordId };
};

const same = (a: string, b: string): boolean => a.localeCompare(b, 'sv', { sensitivity: 'accent' }) === 0;

/**
 * Begins a review of who has access to a unit, or an order of one person's, for the one whose it is to decide, in their name as
 * the channel has authenticated them. `unitName` as they wrote it; needed of those who have several units.
 */
export const orderAccess = async (
  { unitName, wants }: { readonly unitName: string | undefined; readonly wants: AccessWish },
  from: Sender,
  services: OrderAccessServices,
): Promise<CardMessage> => {
  const frame = frameFor(from, services);
  const own = await ownUnits(from, wants === 'access-order' ? randomUUID() : undefined, services);
  const named = unitName === undefined ? own : own.filter(({ name }) => same(name, unitName));
  const [only, ...others] = named;
  if (own.length === 0) return accessCard({ is: 'not-yours' }, frame);
  if (only === undefined || others.length > 0) {
    return accessCard({ is: 'which', wants, unitNames: own.map(({ name }) => name) }, frame);
  }
  const asked = await begun(only, from, services);
  return 'is' in asked ? accessCard(asked, frame) : asked;
};
