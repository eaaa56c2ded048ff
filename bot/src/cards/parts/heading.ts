import type { CardElement } from '../card.ts';

/** What it is about and what to do: `caption`, `title` and `lead`, on a ground that tells how urgent it is (`tone`). */
export const heading: readonly CardElement[] = [
  {
    type: 'Container',
    style: '${tone}',
    bleed: true,
    items: [
      { type: 'TextBlock', text: '${caption}', size: 'Small', wrap: true, spacing: 'None' },
      {
        type: 'TextBlock',
        text: '${title}',
        size: 'Large',
        weight: 'Bolder',
        wrap: true,
        style: 'heading',
        spacing: 'None',
      },
    ],
  },
  { type: 'TextBlock', text: '${lead}', wrap: true, spacing: 'Medium' },
];
