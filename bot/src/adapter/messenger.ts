import { accept, refuse } from '@loggkontroll/core/result';
import type { Result } from '@loggkontroll/core/result';
import type { CloudAdapter, ConversationReference, TurnContext } from 'botbuilder';
import type { DeliveryRefusal, Messenger } from '../conversation/index.ts';
import { keepPace } from './pace.ts';
import { activityOf } from './write-message.ts';

const statusOf = (error: unknown): number | undefined => {
  const status = (error as { readonly statusCode?: unknown }).statusCode;
  return typeof status === 'number' ? status : undefined;
};

/** 403: removed or blocked. 404: the conversation, or the message, is gone. Anything else may pass and is thrown. */
const attempt = async <T>(
  act: () => Promise<T>,
  whenMissing: DeliveryRefusal['code'],
): Promise<Result<T, DeliveryRefusal>> => {
  try {
    return accept(await act());
  } catch (error) {
    const status = statusOf(error);
    if (status === 403) return refuse({ code: 'unreachable' });
    if (status === 404) return refuse({ code: whenMissing });
    throw error;
  }
};

/** Speaks unasked through the SDK's adapter, no faster than Teams takes it. */
export const createMessenger = (adapter: CloudAdapter, appId: string): Messenger => {
  const atPace = keepPace();
  const inConversation = async <T>(
    reference: string,
    speak: (context: TurnContext) => Promise<T>,
  ): Promise<T> => {
    const outcomes: T[] = [];
    const where = JSON.parse(reference) as ConversationReference;
    await adapter.continueConversationAsync(appId, where, async (context) => {
      outcomes.push(await speak(context));
    });
    const [outcome] = outcomes;
    if (outcome === undefined) throw new Error('The conversation ended before the message was sent.');
    return outcome;
  };
  return {
    send: (reference, message) =>
      atPace(() =>
        inConversation(reference, (context) =>
          attempt(async () => (await context.sendActivity(activityOf(message)))?.id ?? '', 'unreachable'),
        ),
      ),
    update: (reference, messageId, message) =>
      atPace(() =>
        inConversation(reference, (context) =>
          attempt(async () => {
            await context.updateActivity({ ...activityOf(message), id: messageId });
          }, 'message-gone'),
        ),
      ),
  };
};
