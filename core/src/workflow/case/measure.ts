import { chosenMeasures, parties } from '../../policy/index.ts';

const measures: ReadonlySet<string> = new Set([
  ...chosenMeasures,
  'police-report',
  'lex-sarah',
  ...parties.map((party) => `${party}-told`),
]);

/** Whether a text is a measure at all. */
export const isMeasure = (text: string): boolean => measures.has(text);
