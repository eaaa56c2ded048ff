import { readFileSync } from 'node:fs';
import type { Connection } from '@loggkontroll/sharepoint/connection';
import { openPopulations } from '@loggkontroll/sharepoint/populations';
import { openRegister } from '@loggkontroll/sharepoint/records';
import { connectionOf, type ConnectionOptions } from '../connection.ts';
import { CliError, type Outcome } from '../outcome.ts';
import type { CliTexts } from '../texts/sv.ts';
import { drawsOfOrder, drawsOfPlan, type CheckedDraw } from '../verify/draws.ts';
import { drawInFile } from '../verify/draw-file.ts';
import { everyRecord } from '../verify/every-record.ts';

/** Which draws: a plan's, an order's, a file's, or all in the Register. */
export type VerifyDrawOptions = Partial<ConnectionOptions> & {
  readonly plan?: string;
  readonly order?: string;
  readonly file?: string;
  readonly population?: string;
};

/** Runs draws again, from what was committed to, to what was drawn. */
export const verifyDraw = async (options: VerifyDrawOptions, texts: CliTexts): Promise<Outcome> => {
  const draws = await drawsAskedFor(options, texts);
  const wrong = draws.filter(({ standing }) => standing !== 'holds' && standing !== 'abandoned');
  return {
    exitCode: wrong.length === 0 ? 0 : 1,
    json: { draws },
    lines: [...draws.map((draw) => texts.drawChecked(draw)), texts.drawsChecked(draws.length, wrong.length)],
  };
};

async function drawsAskedFor(options: VerifyDrawOptions, texts: CliTexts): Promise<readonly CheckedDraw[]> {
  const { file, register, plan, order } = options;
  if (file !== undefined) {
    const population = options.population === undefined ? undefined : contentsOf(options.population, texts);
    const draw = drawInFile(contentsOf(file, texts), population);
    if (draw === undefined) throw new CliError(texts.fileIsNoProof(file));
    return [draw];
  }
  if (register === undefined) throw new CliError(texts.registerMissing);
  const connection = connectionOf({ ...options, register }, texts);
  const populations = openPopulations(connection);
  const records = await recordsOf(connection, { plan, order }, texts);
  const ofPlans = await Promise.all(
    records.plans.map(({ state }) =>
      drawsOfPlan(state, (hash, personId) => populations.read(hash, personId)),
    ),
  );
  return [...ofPlans.flat(), ...records.orders.flatMap(({ state }) => drawsOfOrder(state))];
}

async function recordsOf(
  connection: Connection,
  { plan, order }: { readonly plan: string | undefined; readonly order: string | undefined },
  texts: CliTexts,
) {
  const { plans, orders } = openRegister(connection);
  const one = async <T>(
    found: Promise<{ readonly ok: true; readonly value: T } | { readonly ok: false }>,
    id: string,
  ) => {
    const read = await found;
    if (!read.ok) throw new CliError(texts.recordMissing(id));
    return [read.value];
  };
  const all = plan === undefined && order === undefined;
  return {
    plans:
      plan !== undefined ? await one(plans.find(plan), plan) : all ? (await everyRecord(plans)).records : [],
    orders:
      order !== undefined
        ? await one(orders.find(order), order)
        : all
          ? (await everyRecord(orders)).records
          : [],
  };
}

function contentsOf(file: string, texts: CliTexts): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new CliError(texts.fileUnreadable(file));
  }
}
