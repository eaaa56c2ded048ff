import type { PersonId } from '@loggkontroll/core/organisation';
import { isAboutCase, parseAbout, refusedCard } from '../cards/index.ts';
import type { BotEvent, CardAction, Reply } from '../conversation/index.ts';
import type { Services } from '../services/index.ts';
import { botTextIn } from '../texts/index.ts';
import { answerOrder } from './answer-order.ts';
import { answerTargeted } from './answer-targeted.ts';
import { obey } from './commands.ts';
import { confirmInforming } from './confirm-informing.ts';
import { frameFor } from './frame.ts';
import { install, keepConversation, uninstall } from './installation.ts';
import { personalDocuments } from './personal-documents.ts';
import { refreshCard } from './refresh-card.ts';

/** What the bot's answers need. */
export type HandlerServices = Pick<
  Services,
  | 'register'
  | 'cases'
  | 'caseRooms'
  | 'organisation'
  | 'messages'
  | 'directory'
  | 'policies'
  | 'clock'
  | 'linksFor'
>;

const unknownCard = ({ from }: CardAction, services: HandlerServices): Reply => {
  const sentence = botTextIn(from.language)('refused.unknownCard');
  return { kind: 'card', card: refusedCard(sentence, frameFor(from, services)).card };
};

const reading: readonly string[] = ['read-invitation', 'read-minutes'];

const isPersonal = (verb: string): boolean =>
  [...reading, 'receive-invitation', 'confirm-minutes', 'refuse-minutes'].includes(verb);

const onCardAction = async (
  action: CardAction,
  services: HandlerServices,
  changed: () => void,
): Promise<Reply> => {
  const about = parseAbout(action.data);
  const { verb } = action;
  if (about === undefined) return unknownCard(action, services);
  if (verb === 'refresh') return refreshCard(about, action.from, services);
  if (isAboutCase(about) && isPersonal(verb)) {
    const reply = await personalDocuments(action, about, services);
    if (!reading.includes(verb)) changed();
    return reply;
  }
  if (verb === 'confirm' && about.record === 'informing') {
    const reply = await confirmInforming(about, action.from, services);
    changed();
    return reply;
  }
  if (verb !== 'attest' && verb !== 'reject') return unknownCard(action, services);
  if (about.record !== 'order' && about.record !== 'targeted') return unknownCard(action, services);
  const answer = { ...action, verb } as const;
  const reply =
    about.record === 'targeted'
      ? await answerTargeted(answer, about, services)
      : await answerOrder(answer, about, services);
  changed();
  return reply;
};

/** The bot's answers: an event in, a reply out. `changed` is told when something may have followed from it. */
export const createHandler = (services: HandlerServices, changed: () => void) => {
  const heardOf = new Set<PersonId>();
  return async (event: BotEvent): Promise<Reply> => {
    const { from } = event;
    switch (event.kind) {
      case 'install': {
        const reply = await install(from, services);
        heardOf.add(from.personId);
        changed();
        return reply;
      }
      case 'uninstall':
        heardOf.delete(from.personId);
        return uninstall(from, services);
      case 'message':
        if (!heardOf.has(from.personId)) await keepConversation(from, services);
        heardOf.add(from.personId);
        return obey(event.text, from, services);
      case 'cardAction':
        return onCardAction(event, services, changed);
    }
  };
};
