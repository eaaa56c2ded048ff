import type { CardElement } from '../card.ts';

/** Why the bot did not do what somebody asked, above everything else. Left out without a `refusal`. */
export const banner: CardElement = {
  type: 'Container',
  $when: "${refusal != ''}",
  style: 'attention',
  items: [{ type: 'TextBlock', text: '${refusal}', wrap: true, weight: 'Bolder' }],
};
