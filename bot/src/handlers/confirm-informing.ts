import { yetToConfirm } from '@loggkontroll/core/workflow';
import type { Informing } from '@loggkontroll/core/workflow';
import { describeRefusal } from '@loggkontroll/ui/texts';
import type { Refusal } from '@loggkontroll/ui/texts';
import { noticeCard, refusedCard } from '../cards/index.ts';
import type { InformingAbout } from '../cards/index.ts';
import type { Reply, Sender } from '../conversation/index.ts';
import type { Services } from '../services/index.ts';
import { informingOnCard, informingStanding } from '../standing/index.ts';
import { botTextIn, textsIn } from '../texts/index.ts';
import { frameFor } from './frame.ts';

/** What confirming from a card needs. */
export type ConfirmServices = Pick<Services, 'register' | 'directory' | 'clock' | 'linksFor'>;

const sentence = (text: string, from: Sender, services: ConfirmServices): Reply => ({
  kind: 'card',
  card: refusedCard(text, frameFor(from, services)).card,
});

const refused = (refusal: Refusal, from: Sender, services: ConfirmServices): Reply =>
  sentence(describeRefusal(textsIn(from.language), refusal), from, services);

const ownCard = async (
  informing: Informing,
  about: InformingAbout,
  from: Sender,
  services: ConfirmServices,
): Promise<Reply> => {
  const units = await services.directory.units();
  const unitName = units.find(({ unitId }) => unitId === informing.unitId)?.name ?? '';
  const standing = informingStanding(about, informing, from.personId);
  const notice = informingOnCard(about, informing, unitName);
  return { kind: 'card', card: noticeCard(notice, standing, frameFor(from, services)).card };
};

/**
 * Notes that somebody has read it, in the name of the one who acted, as the channel has authenticated them, for all their
 * accounts in the round. Done twice it is done once; whoever is not in the round is told nothing of it.
 */
export const confirmInforming = async (
  about: InformingAbout,
  from: Sender,
  services: ConfirmServices,
): Promise<Reply> => {
  const { register, clock } = services;
  const found = await register.informing.find(about.recordId);
  if (!found.ok) return sentence(botTextIn(from.language)('refused.staleCard'), from, services);
  const { personId } = from;
  const isOwn = (employee: { readonly personId?: string }): boolean => employee.personId === personId;
  if (!found.value.state.employees.some(isOwn)) {
    return refused({ code: 'informing-not-you' }, from, services);
  }
  const context = { actor: { personId, roles: [] }, now: await clock.now() };
  let current = found.value;
  for (const { employeeId } of yetToConfirm(found.value.state).filter(isOwn)) {
    const confirmed = await register.informing.act(current, { type: 'confirmReading', employeeId }, context);
    if (confirmed.ok) current = confirmed.value;
    else if (confirmed.refusal.code !== 'informing-already-confirmed') {
      return refused(confirmed.refusal, from, services);
    }
  }
  const now = await register.informing.find(about.recordId);
  return ownCard(now.ok ? now.value.state : current.state, { ...about, step: 'read' }, from, services);
};
