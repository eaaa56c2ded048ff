import type { CardElement } from '../card.ts';

const subheading = (text: string): CardElement => ({
  type: 'TextBlock',
  text,
  weight: 'Bolder',
  wrap: true,
  spacing: 'Medium',
  style: 'heading',
});

const row = (list: string, mark: string): CardElement => ({
  type: 'ColumnSet',
  $data: list,
  spacing: 'Small',
  columns: [
    { type: 'Column', width: '20px', items: [{ type: 'TextBlock', text: mark, weight: 'Bolder' }] },
    { type: 'Column', width: 'stretch', items: [{ type: 'TextBlock', text: '${$data}', wrap: true }] },
  ],
});

/** `points`, each behind a dot. */
export const points: CardElement = row('${points}', '•');

/** `steps`, numbered, under `stepsTitle`; then `hints` under `hintsTitle`. */
export const stepsAndHints: readonly CardElement[] = [
  subheading('${stepsTitle}'),
  row('${steps}', '${string($index + 1)}'),
  subheading('${hintsTitle}'),
  row('${hints}', '•'),
];
