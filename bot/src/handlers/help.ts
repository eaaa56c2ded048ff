import { hasAccessByNeed } from '@loggkontroll/core/workflow';
import { helpCard } from '../cards/index.ts';
import type { HelpReason } from '../cards/index.ts';
import type { CardMessage, Sender } from '../conversation/index.ts';
import type { Services } from '../services/index.ts';
import { frameFor } from './frame.ts';

/** What one can write under the policies in force, which are remembered: no command that none of them offers. */
export const helpOf = async (
  why: HelpReason,
  from: Sender,
  services: Pick<Services, 'policies' | 'linksFor'>,
): Promise<CardMessage> => {
  const hasAccess = (await services.policies()).some(hasAccessByNeed);
  return helpCard(why, { hasAccess }, frameFor(from, services));
};
