import { languages } from '@loggkontroll/ui/texts';
import { z } from 'zod';
import type { Sender } from './person.ts';

/** What the bot keeps of a conversation: where it is, and in which language. */
export type KeptConversation = Pick<Sender, 'language' | 'address'>;

const schema = z.object({
  language: z.enum(languages),
  address: z.object({ reference: z.string(), teamsUserId: z.string() }),
});

/** The text that is kept. */
export const conversationText = ({ language, address }: KeptConversation): string =>
  JSON.stringify({ language, address });

/** Reads a kept text; undefined when it is not one. */
export const parseConversation = (text: string): KeptConversation | undefined => {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};
