import type { CardElement } from '../card.ts';

/** `facts`: pairs of `title` and `value`; those without a value are left out. */
export const facts: CardElement = {
  type: 'FactSet',
  facts: [{ $data: '${facts}', $when: "${value != ''}", title: '${title}', value: '${value}' }],
};
