import { rejectionReasons, targetedDueOn } from '@loggkontroll/core/workflow';
import type { Targeted, TargetedCommand } from '@loggkontroll/core/workflow';
import { describeRefusal } from '@loggkontroll/ui/texts';
import type { Refusal } from '@loggkontroll/ui/texts';
import { z } from 'zod';
import { noticeCard, reasonInput, refusedCard } from '../cards/index.ts';
import type { RefusalOnCard, TargetedAbout } from '../cards/index.ts';
import type { CardAction, Reply, Sender } from '../conversation/index.ts';
import { seenBy, targetedOnCard, targetedStanding } from '../standing/index.ts';
import { botTextIn, textsIn } from '../texts/index.ts';
import type { AnswerServices } from './answer-order.ts';
import { frameFor } from './frame.ts';

const reasonSchema = z.object({ [reasonInput]: z.enum(rejectionReasons) });

/** Undefined when no reason was chosen: there is none to assume. */
const commandOf = (verb: 'attest' | 'reject', data: unknown): TargetedCommand | undefined => {
  if (verb === 'attest') return { type: 'attest' };
  const reason = reasonSchema.safeParse(data).data?.[reasonInput];
  return reason === undefined ? undefined : { type: 'reject', reason };
};

/** The attestant, while nobody else is wanted in that place. */
const isTheAttestant = ({ attestant, wanted }: Targeted, { personId }: Sender): boolean =>
  attestant === personId && !wanted.includes('attestant');

const cardOf = async (
  targeted: Targeted,
  about: TargetedAbout,
  from: Sender,
  services: AnswerServices,
  refusal?: RefusalOnCard,
): Promise<Reply> => {
  const standing = targetedStanding(about, targeted, from.personId);
  const isOwn = 'by' in standing && standing.by === from.personId;
  const people = 'by' in standing && !isOwn ? await services.directory.people() : new Map<never, never>();
  const seen = seenBy(standing, from.personId, people, from.language);
  const notice = targetedOnCard({ ...about, dueOn: targetedDueOn(targeted) }, targeted);
  return { kind: 'card', card: noticeCard(notice, seen, frameFor(from, services), refusal).card };
};

const sentence = (text: string, from: Sender, services: AnswerServices): Reply => ({
  kind: 'card',
  card: refusedCard(text, frameFor(from, services)).card,
});

/** Whoever is not the attestant is told that it is not theirs, whatever has become of it, and nothing else. */
const refused = async (
  refusal: Refusal,
  about: TargetedAbout,
  from: Sender,
  services: AnswerServices,
): Promise<Reply> => {
  const texts = textsIn(from.language);
  const now = await services.register.targeted.find(about.recordId);
  if (!now.ok) return sentence(botTextIn(from.language)('refused.staleCard'), from, services);
  if (!isTheAttestant(now.value.state, from)) {
    return sentence(describeRefusal(texts, { code: 'targeted-not-yours' }), from, services);
  }
  const people = 'by' in refusal ? await services.directory.people() : undefined;
  const text = describeRefusal(texts, refusal, (personId) => people?.get(personId)?.name);
  const onCard = { text, mayTryAgain: refusal.code === 'record-busy' };
  return cardOf(now.value.state, about, from, services, onCard);
};

const withoutReason = async (
  about: TargetedAbout,
  from: Sender,
  services: AnswerServices,
): Promise<Reply> => {
  const now = await services.register.targeted.find(about.recordId);
  if (!now.ok || !isTheAttestant(now.value.state, from)) {
    return refused({ code: 'targeted-not-yours' }, about, from, services);
  }
  const text = botTextIn(from.language)('targeted.answer.reasonMissing');
  return cardOf(now.value.state, about, from, services, { text, mayTryAgain: true });
};

/**
 * Attests or rejects a targeted review in the name of the one who acted, as the channel has authenticated them. Nobody
 * else does, and nobody who has stood back; the decider says so, and it is told in words.
 */
export const answerTargeted = async (
  { verb, data, from }: CardAction & { readonly verb: 'attest' | 'reject' },
  about: TargetedAbout,
  services: AnswerServices,
): Promise<Reply> => {
  const command = commandOf(verb, data);
  if (command === undefined) return withoutReason(about, from, services);
  const context = { actor: { personId: from.personId, roles: [] }, now: await services.clock.now() };
  const found = await services.register.targeted.find(about.recordId);
  if (!found.ok || !isTheAttestant(found.value.state, from)) {
    return refused({ code: 'targeted-not-yours' }, about, from, services);
  }
  const answered = await services.register.targeted.act(found.value, command, context);
  return answered.ok
    ? cardOf(answered.value.state, about, from, services)
    : refused(answered.refusal, about, from, services);
};
