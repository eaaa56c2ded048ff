import { ActivityTypes, CardFactory } from 'botbuilder';
import type { Activity } from 'botbuilder';
import type { AdaptiveCard } from '../cards/index.ts';
import type { CardMessage } from '../conversation/index.ts';

/** A message as Teams takes it; the summary is what notifications show. */
export const activityOf = ({ card, summary }: CardMessage): Partial<Activity> => ({
  type: ActivityTypes.Message,
  summary,
  attachments: [CardFactory.adaptiveCard(card)],
});

const invokeAnswer = (body: object): Partial<Activity> => ({
  type: ActivityTypes.InvokeResponse,
  value: { status: 200, body },
});

/** The answer to a card action: the card to show instead. */
export const cardAnswer = (card: AdaptiveCard): Partial<Activity> =>
  invokeAnswer({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card });

/** The answer to a card action that leaves the card as it is. */
export const unchangedAnswer = (): Partial<Activity> =>
  invokeAnswer({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: '' });

const errorAnswer = (statusCode: number, code: string, message: string): Partial<Activity> =>
  invokeAnswer({ statusCode, type: 'application/vnd.microsoft.error', value: { code, message } });

/** The answer to a card action that failed: Teams shows the sentence under the card and leaves it as it is. */
export const faultAnswer = (sentence: string): Partial<Activity> => errorAnswer(500, 'fault', sentence);

/** The answer to a card action that comes too soon after too many others; the card stays as it is. */
export const waitAnswer = (sentence: string): Partial<Activity> => errorAnswer(429, 'wait', sentence);
