import { dayOf, type IsoDate } from './iso-date.ts';

/** Easter Day of a year in the Gregorian calendar (the anonymous rule published in Nature, 20 April 1876). */
export const easterDay = (year: number): IsoDate => {
  const goldenNumber = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * goldenNumber + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const lateMoon = Math.floor((goldenNumber + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * lateMoon + 114;
  return dayOf(year, Math.floor(days / 31), (days % 31) + 1);
};
