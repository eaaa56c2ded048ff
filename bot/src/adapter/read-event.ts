import { languageOf } from '@loggkontroll/ui/texts';
import type { Language } from '@loggkontroll/ui/texts';
import { TurnContext } from 'botbuilder';
import type { Activity } from 'botbuilder';
import type { BotEvent, Sender } from '../conversation/index.ts';

/** What decides how an activity is read. */
export interface Reading {
  /** Activities from other tenants are not heard; undefined in local mode, where there is one. */
  readonly tenantId: string | undefined;
  /** One language for all, instead of each person's own. */
  readonly language?: Language;
}

const referenceOf = (activity: Activity): string => {
  const { bot, conversation, serviceUrl, channelId } = TurnContext.getConversationReference(activity);
  const { id, tenantId, conversationType } = conversation ?? {};
  return JSON.stringify({
    serviceUrl,
    channelId,
    bot: { id: bot?.id },
    user: { id: activity.from.id },
    conversation: { id, tenantId, conversationType },
  });
};

const tenantOfActivity = (activity: Activity): string | undefined => {
  const data = activity.channelData as { readonly tenant?: { readonly id?: string } } | undefined;
  return data?.tenant?.id ?? activity.conversation.tenantId;
};

const senderOf = (activity: Activity, { tenantId, language }: Reading): Sender | undefined => {
  const personId = activity.from.aadObjectId;
  if (activity.channelId !== 'msteams' || personId === undefined) return undefined;
  if (tenantId !== undefined && tenantOfActivity(activity) !== tenantId) return undefined;
  return {
    personId,
    language: language ?? languageOf(activity.locale),
    address: {
      reference: referenceOf(activity),
      teamsUserId: activity.from.id,
    },
  };
};

const cardActionOf = (activity: Activity, from: Sender): BotEvent => {
  const value = activity.value as
    | { readonly action?: { readonly verb?: string; readonly data?: unknown }; readonly trigger?: string }
    | undefined;
  return {
    kind: 'cardAction',
    from,
    verb: value?.action?.verb ?? '',
    data: value?.action?.data,
    trigger: value?.trigger === 'automatic' ? 'automatic' : 'manual',
  };
};

/** The activity's type as Teams writes it. */
export const typeOf = ({ type }: Activity): string => type;

/** What an authenticated activity says, or undefined where the bot has nothing to do with it. */
export const readEvent = (activity: Activity, reading: Reading): BotEvent | undefined => {
  const from = senderOf(activity, reading);
  if (from === undefined) return undefined;
  const isPersonal = activity.conversation.conversationType === 'personal';
  if (typeOf(activity) === 'installationUpdate' && isPersonal) {
    const isRemoval = (activity.action ?? '').startsWith('remove');
    return { kind: isRemoval ? 'uninstall' : 'install', from };
  }
  if (typeOf(activity) === 'message' && isPersonal) {
    return { kind: 'message', from, text: activity.text };
  }
  if (typeOf(activity) === 'invoke' && activity.name === 'adaptiveCard/action') {
    return cardActionOf(activity, from);
  }
  return undefined;
};
