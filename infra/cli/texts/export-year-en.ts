import type { ExportYearTexts } from './export-year-sv.ts';

/** What the export of a year says. */
export const exportYearEn: ExportYearTexts = {
  description: 'Writes a year of the Register to a file, which can be checked without the sites',
  year: 'the year, for example 2026',
  out: 'the file to write; it must not be there already',
  notANumber: (text) => `${text} is not a year. Write it with four digits.`,
  notWritten: (file) =>
    `${file} could not be written. Is it there already? Choose another name, or a folder that you may write in.`,
  written: (file, year, records) =>
    `${file} written: ${records} records of ${year}. Drop it into loggkontroll-kontroll.html to check it.`,
  personal:
    'The file has employees’ accounts in the record system and the names of the units that were drawn among, but no logs, clients or cases. Give it to nobody but whoever is to inspect.',
};
