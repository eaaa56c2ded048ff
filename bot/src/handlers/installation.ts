import { conversationText } from '../conversation/index.ts';
import type { Reply, Sender } from '../conversation/index.ts';
import type { Services } from '../services/index.ts';
import { helpOf } from './help.ts';

/** What keeping conversations needs. */
export type InstallationServices = Pick<Services, 'messages' | 'organisation' | 'policies' | 'linksFor'>;

/** Keeps the conversation and notes that the person can be reached. */
export const keepConversation = async (from: Sender, services: InstallationServices): Promise<void> => {
  const { messages, organisation } = services;
  await messages.keep({ personId: from.personId, reference: conversationText(from) });
  await organisation.setReachable(from.personId, true);
};

/** Keeps the conversation and says hello. */
export const install = async (from: Sender, services: InstallationServices): Promise<Reply> => {
  await keepConversation(from, services);
  return { kind: 'messages', messages: [await helpOf('welcome', from, services)] };
};

/** Forgets the conversation; the planner sees that the person cannot be reached. */
export const uninstall = async (
  { personId }: Sender,
  { messages, organisation }: InstallationServices,
): Promise<Reply> => {
  await messages.forget(personId);
  await organisation.setReachable(personId, false);
  return { kind: 'nothing' };
};
