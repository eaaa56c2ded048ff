import { CloudAdapter } from 'botbuilder';
import type { Request, Response, TurnContext } from 'botbuilder';
import { languageOf } from '@loggkontroll/ui/texts';
import type { Language } from '@loggkontroll/ui/texts';
import type { BotEvent, Messenger, Reply } from '../conversation/index.ts';
import { botTextIn } from '../texts/index.ts';
import { appIdOf, authenticationOf, tenantOf } from './identity.ts';
import type { BotIdentity, TokenChecking } from './identity.ts';
import { createMessenger } from './messenger.ts';
import { readEvent, typeOf } from './read-event.ts';
import { activityOf, cardAnswer, faultAnswer, unchangedAnswer, waitAnswer } from './write-message.ts';

/** What the adapter needs to carry events to the bot's logic and answers back. */
export interface AdapterOptions {
  readonly identity: BotIdentity;
  readonly handle: (event: BotEvent) => Promise<Reply>;
  /** Told of every fault in a turn; the person is answered in words. */
  readonly onFault: (error: unknown) => void;
  readonly language?: Language;
  readonly tokenChecking?: TokenChecking;
}

/** The bot's door to Teams. */
export interface BotAdapter {
  /** Takes a POST to `/api/messages` whose JSON body has been parsed. */
  readonly receive: (request: Request, response: Response) => Promise<void>;
  readonly messenger: Messenger;
}

const isInvoke = ({ activity }: TurnContext): boolean => typeOf(activity) === 'invoke';

const say = async (context: TurnContext, reply: Reply): Promise<void> => {
  switch (reply.kind) {
    case 'card':
      await context.sendActivity(cardAnswer(reply.card));
      return;
    case 'messages':
      for (const message of reply.messages) await context.sendActivity(activityOf(message));
      return;
    case 'wait':
      await context.sendActivity(isInvoke(context) ? waitAnswer(reply.sentence) : reply.sentence);
      return;
    case 'nothing':
      if (isInvoke(context)) await context.sendActivity(unchangedAnswer());
  }
};

/** Makes the adapter; nothing else of the bot knows the SDK. */
export const createBotAdapter = (options: AdapterOptions): BotAdapter => {
  const { identity, handle, onFault, language } = options;
  const adapter = new CloudAdapter(authenticationOf(identity, options.tokenChecking));
  const reading = { tenantId: tenantOf(identity), ...(language === undefined ? {} : { language }) };
  adapter.onTurnError = async (context, error) => {
    onFault(error);
    const t = botTextIn(language ?? languageOf(context.activity.locale));
    const sentence = t('refused.fault');
    await context.sendActivity(
      isInvoke(context) ? faultAnswer(sentence) : { type: 'message', text: sentence },
    );
  };
  const logic = async (context: TurnContext): Promise<void> => {
    const event = readEvent(context.activity, reading);
    await say(context, event === undefined ? { kind: 'nothing' } : await handle(event));
  };
  return {
    receive: (request, response) => adapter.process(request, response, logic),
    messenger: createMessenger(adapter, appIdOf(identity)),
  };
};
