import type { CliTexts } from './sv.ts';

/** What the command line says in English. */
export const en: CliTexts = {
  description: 'Loggkontroll: sets up the SharePoint sites, re-runs draws and checks histories.',
  json: 'write the result as JSON',
  drawDescription: 'draws numbers from a seed, the way the suite draws',
  drawSeed: 'the seed, as text',
  drawTotal: 'draw among the numbers 1 to this',
  drawCount: 'draw this many',
  drawDuplicates: 'a number may be drawn more than once',
  drawImpossible: (total, count) =>
    `${count} of ${total} cannot be drawn. Give a count from 0 to ${total}, and at least one to draw from.`,
  notANumber: (text) => `“${text}” is not a whole number.`,
  unexpected: (message) => `It did not work: ${message}`,
};
