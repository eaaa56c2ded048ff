import { rm } from 'node:fs/promises';

/** Removes what begin-run.mjs has made. */
export default async function endRun() {
  await rm(process.env['LOGGKONTROLL_SEEDS'], { recursive: true });
}
