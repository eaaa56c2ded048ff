import { writeFileSync } from 'node:fs';
import { readYear } from '../../year-export/index.ts';
import { botIdOf, connectionOf, type ConnectionOptions } from '../connection.ts';
import { CliError, type Outcome } from '../outcome.ts';
import type { CliTexts } from '../texts/sv.ts';

export interface ExportYearOptions extends ConnectionOptions {
  readonly bot?: string;
  readonly year: number;
  readonly out: string;
}

/** Writes a year of the Register to a file, for whoever checks it without the sites. Never over a file that is there. */
export const exportYear = async (options: ExportYearOptions, texts: CliTexts): Promise<Outcome> => {
  const { year, out } = options;
  const connection = connectionOf(options, texts);
  const file = await readYear(connection, {
    ...{ year, madeAt: new Date().toISOString(), botId: botIdOf(options, texts) },
  });
  try {
    writeFileSync(out, JSON.stringify(file), { flag: 'wx' });
  } catch {
    throw new CliError(texts.exportYear.notWritten(out));
  }
  const counts = Object.entries(file.records).map(([list, rows]) => ({ list, records: rows.length }));
  const total = counts.reduce((sum, { records }) => sum + records, 0);
  return {
    exitCode: 0,
    json: { year, out, lists: counts },
    lines: [texts.exportYear.written(out, year, total), texts.exportYear.personal],
  };
};
