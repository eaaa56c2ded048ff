const month = '(?:0[1-9]|1[0-2])';
/** Days, and days of coordination numbers, which have 60 added. */
const day = '(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])';

const written = new RegExp(
  `(?<![\\d-])((?:19|20)?\\d\\d${month}${day})(\\s?[-+–−]\\s?|[ \\u00a0]?)([\\dA-Z]\\d{3})(?![\\d])`,
  'gu',
);

/** Whether the last digit is right (Luhn), counted on the ten last digits. */
const addsUp = (digits: string): boolean => {
  const sum = Array.from(digits.slice(-10)).reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
};

/**
 * A text in which every personal identity number, coordination number or reserve number of that shape is put out with
 * `instead`. Ten digits in a row may be a telephone number, so of those only numbers that add up are.
 */
export const withoutPersonalNumbers = (text: string, instead: string): string =>
  text.replace(written, (all: string, date: string, separator: string, last: string) =>
    separator === '' && date.length === 6 && !addsUp(date + last) ? all : instead,
  );

/** A personal identity number with its last four characters hidden: `19121212-XXXX`. Anything else is hidden whole. */
export const maskedPersonalNumber = (number: string): string =>
  /^(\d{6}|\d{8})[-+]?[\dA-Z]\d{3}$/u.exec(number.trim())?.[1]?.concat('-XXXX') ?? 'XXXX';
