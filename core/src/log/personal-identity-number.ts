import Personnummer from 'personnummer';

/**
 * One way to write a personal identity number, so that two spellings of the same number compare equal.
 * Numbers become 12 characters, `YYYYMMDDNNNN`, also coordination and interim numbers; a short one gets the century in
 * which the person was under 100 years in `year`, or over with a `+`, if it is a valid number then.
 * Anything else (reserve numbers, as each system writes them) becomes capitals and digits alone; empty stays empty.
 */
export const canonicalPersonalIdentityNumber = (written: string, year: number): string => {
  if (long.test(written)) return written.replace('-', '');
  const compact = written.toUpperCase().replace(/[^\p{L}\p{N}+]/gu, '');
  const plain = compact.replaceAll('+', '');
  if (!/^\d{6}\+?[\dA-Z]\d{3}$/.test(compact)) return plain;
  const full = withCentury(compact, year);
  return Personnummer.valid(full, options) ? full : plain;
};

/** Whether a text is a personal identity, coordination or interim number with its check digit right. */
export const isPersonalIdentityNumber = (written: string): boolean => Personnummer.valid(written, options);

/** How most systems write numbers: nothing to find out. */
const long = /^\d{8}-?\d{4}$/;

const options = { allowCoordinationNumber: true, allowInterimNumber: true };

const withCentury = (short: string, year: number): string => {
  const base = short.includes('+') ? year - 100 : year;
  const born = base - ((base - Number(short.slice(0, 2)) + 100) % 100);
  return `${String(born).slice(0, 2)}${short.replace('+', '')}`;
};
