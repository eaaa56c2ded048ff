/** Swedish personal identity numbers and co-ordination numbers, with or without century and hyphen; not the end of a GUID. */
const identityNumber =
  /(?<![0-9a-f]|[0-9a-f]{4}-[0-9a-f]{4}-)(?:\d{2})?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])[-+]?\d{4}(?![0-9a-f])/gi;

/** The text with what looks like personal identity numbers taken out (R4). */
export const redact = (text: string): string => text.replace(identityNumber, '[personnummer]');
