import type { CardElement } from '../card.ts';

/** `items`: what it is (a link), then how it stands. */
export const items: CardElement = {
  type: 'Container',
  $data: '${items}',
  separator: true,
  spacing: 'Small',
  items: [
    { type: 'TextBlock', text: '[${title}](${url})', weight: 'Bolder', wrap: true },
    { type: 'TextBlock', text: '${detail}', wrap: true, spacing: 'None' },
  ],
};
