import { orderDueOn } from '@loggkontroll/core/workflow';
import type { Order, OrderCommand } from '@loggkontroll/core/workflow';
import { describeRefusal } from '@loggkontroll/ui/texts';
import type { Refusal } from '@loggkontroll/ui/texts';
import { z } from 'zod';
import { maximumReasonLength, noticeCard, reasonInput, refusedCard } from '../cards/index.ts';
import type { RefusalOnCard, SystematicAbout } from '../cards/index.ts';
import type { CardAction, Reply, Sender } from '../conversation/index.ts';
import type { Services } from '../services/index.ts';
import { noticeOnCard, orderStanding, seenBy, subjectOfOrder } from '../standing/index.ts';
import { botTextIn, textsIn } from '../texts/index.ts';
import { frameFor } from './frame.ts';

/** What answering an order from a card needs. */
export type AnswerServices = Pick<Services, 'register' | 'directory' | 'clock' | 'linksFor'>;

const reasonSchema = z.object({ [reasonInput]: z.string().max(maximumReasonLength) });

const commandOf = (verb: 'attest' | 'reject', data: unknown): OrderCommand =>
  verb === 'attest'
    ? { type: 'attest' }
    : { type: 'reject', reason: reasonSchema.safeParse(data).data?.[reasonInput] ?? '' };

/** After these the person may answer again on the same card. */
const passing: readonly Refusal['code'][] = ['order-reason-missing', 'record-busy'];

/** Those who have nothing to do with the order are told so, and nothing of the order. */
const aboutStrangers: readonly Refusal['code'][] = ['order-not-the-attestant', 'order-includes-yourself'];

const cardOf = async (
  order: Order,
  about: SystematicAbout,
  from: Sender,
  services: AnswerServices,
  refusal?: RefusalOnCard,
): Promise<Reply> => {
  const standing = orderStanding(about, order, false);
  const isOwn = 'by' in standing && standing.by === from.personId;
  const people = 'by' in standing && !isOwn ? await services.directory.people() : new Map<never, never>();
  const seen = seenBy(standing, from.personId, people, from.language);
  const notice = noticeOnCard({ ...about, dueOn: orderDueOn(order) }, subjectOfOrder(order));
  return { kind: 'card', card: noticeCard(notice, seen, frameFor(from, services), refusal).card };
};

const sentence = (text: string, from: Sender, services: AnswerServices): Reply => ({
  kind: 'card',
  card: refusedCard(text, frameFor(from, services)).card,
});

const refused = async (
  refusal: Refusal,
  about: SystematicAbout,
  from: Sender,
  services: AnswerServices,
): Promise<Reply> => {
  if (aboutStrangers.includes(refusal.code)) {
    return sentence(describeRefusal(textsIn(from.language), refusal), from, services);
  }
  const now = await services.register.orders.find(about.recordId);
  if (!now.ok) return sentence(botTextIn(from.language)('refused.staleCard'), from, services);
  const people = 'by' in refusal ? await services.directory.people() : undefined;
  const text = describeRefusal(textsIn(from.language), refusal, (personId) => people?.get(personId)?.name);
  const onCard = { text, mayTryAgain: passing.includes(refusal.code) };
  return cardOf(now.value.state, about, from, services, onCard);
};

/**
 * Attests or rejects in the name of the one who acted, as the channel has authenticated them: two requests to
 * SharePoint, four at most when it is refused. The decider says who may; the store's seal says that the bot wrote it.
 */
export const answerOrder = async (
  { verb, data, from }: CardAction & { readonly verb: 'attest' | 'reject' },
  about: SystematicAbout,
  services: AnswerServices,
): Promise<Reply> => {
  const context = { actor: { personId: from.personId, roles: [] }, now: await services.clock.now() };
  const answered = await services.register.orders.act(about.recordId, commandOf(verb, data), context);
  return answered.ok
    ? cardOf(answered.value.state, about, from, services)
    : refused(answered.refusal, about, from, services);
};
