/** What is no number although it may look so inside: ids and hashes. */
const spared = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|[\da-f]{32,}/;

/** Year with or without century, month and day; of a co-ordination number the day and 60. */
const born = /(?:\d{2})?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])/;

/** A hyphen or a space in any of their kinds, or a plus, also as an address carries them. */
const between = /[-+ \u00a0\u2010-\u2015\u2212]|%2[0bd]|%c2%a0|%e2%80%9[0-5]|%e2%88%92/;

/** The last four; an interim number has a letter first. */
const last = /[\dj-nr-uwx]\d{3}/;

const identityNumber = `(?<!\\d)${born.source}(?:${between.source})?${last.source}(?!\\d)`;
const looksSo = new RegExp(`(${spared.source})|${identityNumber}`, 'gi');

/** The text without what looks like Swedish personal identity, co-ordination or interim numbers (R4). */
export const redact = (text: string): string =>
  text.replace(looksSo, (_, kept?: string) => kept ?? '[personnummer]');
