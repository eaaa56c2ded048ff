import { addDays, isoDateOf } from '@loggkontroll/core/calendar';

const firstDay = isoDateOf('1960-01-01');
const days = 16_000;
const perDay = 10;
const stride = 7919;
const firstReserved = { staff: 980, client: 990 };

const checkDigit = (nine: string): number => {
  let sum = 0;
  for (let index = 0; index < nine.length; index += 1) {
    const product = Number(nine.charAt(index)) * (index % 2 === 0 ? 2 : 1);
    sum += product > 9 ? product - 9 : product;
  }
  return (10 - (sum % 10)) % 10;
};

/**
 * The `index`th fictional personal identity number of its kind, `YYYYMMDD-NNNC`, born 1960–2003; no two are the same
 * for an index under 160,000. The birth number is one of 980–999, the range of the Swedish Tax Agency's published
 * test numbers, which is given to nobody; the check digit is valid.
 */
export const fictionalPersonalIdentityNumber = (kind: keyof typeof firstReserved, index: number): string => {
  const place = (index * stride) % (days * perDay);
  const day = addDays(firstDay, Math.floor(place / perDay)).replaceAll('-', '');
  const nine = `${day.slice(2)}${firstReserved[kind] + (place % perDay)}`;
  return `${day}-${nine.slice(6)}${checkDigit(nine)}`;
};
