import { writeFileSync } from 'node:fs';
import type { Connection } from '@loggkontroll/sharepoint/connection';
import { countScratch, factIds, runFacts } from '@loggkontroll/sharepoint/fidelity';
import { connectionOf, isLocal, type ConnectionOptions } from '../connection.ts';
import { isWrong, reportOf, summaryOf, type Found } from '../doctor/doctor-report.ts';
import { lookAtSites } from '../doctor/look-at-sites.ts';
import { CliError, type Outcome } from '../outcome.ts';
import { progressBar } from '../progress.ts';
import type { CliTexts } from '../texts/sv.ts';

export interface DoctorOptions extends ConnectionOptions {
  readonly vault: string;
  /** Leave to write, in lists of its own. */
  readonly try?: boolean;
  readonly fill?: boolean;
  readonly elsewhere: readonly string[];
  readonly report?: string;
}

/** SharePoint's own list view threshold is 5,000. */
const rowsOverThreshold = 5001;

/** The tenant's root site, unless it is one of the suite's, and whatever else was named. */
const elsewhereOf = ({ register, vault }: Connection, named: readonly string[]): readonly string[] => {
  const { origin } = new URL(vault.url);
  const all = [...new Set([origin, ...named].map((address) => address.replace(/\/+$/, '')))];
  return all.filter((address) => address !== register.url && address !== vault.url);
};

/**
 * Compares the sites with the schema, and tries each fact about SharePoint that the suite rests on; says what differs.
 * Without `try` it only reads. Records are never touched.
 */
export const doctor = async (
  options: DoctorOptions,
  texts: CliTexts,
  writeProgress?: (text: string) => void,
): Promise<Outcome> => {
  if (options.fill === true && options.try !== true) throw new CliError(texts.doctor.fillTakesTry);
  const connection = connectionOf(options, texts);
  const sites = await lookAtSites(connection);
  const allowed = { trying: options.try === true, filling: options.fill === true };
  const elsewhere = elsewhereOf(connection, options.elsewhere);
  const bar = progressBar(writeProgress);
  const settings = { now: Date.now, rowsOverThreshold, elsewhere };
  const show = (done: number, total: number): void => bar.show(done, total);
  const facts = await runFacts(connection, allowed, settings, factIds, show).finally(() => bar.clear());
  const found: Found = {
    madeAt: new Date().toISOString(),
    local: isLocal(options.register),
    sites,
    facts,
    leftovers: await countScratch(connection.vault),
  };
  if (options.report !== undefined) write(options.report, reportOf(found, texts), texts);
  return {
    exitCode: isWrong(found) ? 1 : 0,
    json: found,
    lines: [
      ...summaryOf(found, texts),
      ...(options.report === undefined ? [] : [texts.doctor.written(options.report)]),
    ],
  };
};

function write(file: string, report: string, texts: CliTexts): void {
  try {
    writeFileSync(file, report, { flag: 'wx' });
  } catch {
    throw new CliError(texts.doctor.notWritten(file));
  }
}
