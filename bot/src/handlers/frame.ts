import type { CardFrame } from '../cards/index.ts';
import type { Sender } from '../conversation/index.ts';
import type { Services } from '../services/index.ts';

/** How cards are made for the one who asked. */
export const frameFor = (
  { personId, language, address }: Sender,
  { linksFor }: Pick<Services, 'linksFor'>,
): CardFrame => ({
  language,
  linkTo: linksFor(personId),
  viewers: [address.teamsUserId],
});
