import {
  openCases,
  openDestructions,
  openPolicyVersions,
  openRegister,
} from '@loggkontroll/sharepoint/records';
import { botIdOf, connectionOf, type ConnectionOptions } from '../connection.ts';
import { CliError, type Outcome } from '../outcome.ts';
import { progressBar, type ProgressBar } from '../progress.ts';
import type { CliTexts } from '../texts/sv.ts';
import { destroyedBy, returnedRecords } from '../verify/destroyed.ts';
import { mentionFaults } from '../verify/mentions.ts';
import { policySettingFaults, visitPolicies } from '../verify/policies.ts';
import { visitCases, visitKinds } from '../verify/record-kind.ts';
import { readSeen, writeSeen } from '../verify/seen-file.ts';
import { seenFaults, seenNow } from '../verify/seen.ts';
import { createReadings, takenOver } from '../verify/readings.ts';
import { visitDestructions } from '../verify/visit-destructions.ts';
import type { Watching } from '../verify/verify-kind.ts';
import { checkWitness, witnessIn } from '../verify/witness-check.ts';
import type { CheckedWitness } from '../verify/witness-check.ts';
import { witnessesOf } from '../verify/witnesses.ts';

export interface VerifyOptions extends ConnectionOptions {
  readonly bot?: string;
  readonly vault?: string;
  /** The file with what the run before saw; this run's takes its place. Everything is read. */
  readonly seen?: string;
  /** The same file; only what has changed since the run before is read. */
  readonly since?: string;
  /** The root that the run before showed. */
  readonly root?: string;
  /** A daily root of the witness that was noted outside SharePoint. */
  readonly witnessRoot?: string;
}

/**
 * Checks the history of every record in the Register, and of every case where the Vault is given, against everything that
 * can contradict it. Of a case's documents nothing is opened.
 */
export const verify = async (
  options: VerifyOptions,
  texts: CliTexts,
  writeProgress?: (text: string) => void,
): Promise<Outcome> => {
  const file = options.since ?? options.seen;
  if (options.root !== undefined && file === undefined) throw new CliError(texts.seen.rootWithoutFile);
  if (options.since !== undefined && options.seen !== undefined) throw new CliError(texts.since.notBoth);
  const before = file === undefined ? undefined : readSeen(file, options.root, texts);
  const at = new Date().toISOString();
  const connection = connectionOf(options, texts);
  const bar = progressBar(writeProgress);
  const opensVault = options.vault !== undefined;
  const witnesses = await witnessesOf(connection, botIdOf(options, texts), opensVault);
  const witness = await witnessIn(connection, opensVault);
  const from =
    options.since === undefined
      ? { lists: {}, why: undefined }
      : takenOver(before ?? {}, witnesses.basis, Date.parse(at));
  const readings = createReadings(from, file !== undefined, watchingOn(bar));
  const reading = readings.under(witnesses);
  const ofRegister = await visitKinds(openRegister(connection), witnesses.headOf, reading, opensVault);
  const inVault = readings.under({ ...witnesses, editorOf: witnesses.vaultEditorOf });
  const ofVault = opensVault ? [await visitCases(openCases(connection), inVault)] : [];
  const store = openDestructions(connection);
  const ofDestructions = await visitDestructions(store, reading);
  const policyStore = openPolicyVersions(connection);
  const ofPolicies = await visitPolicies(policyStore, reading);
  bar.clear();
  const destroyed = await destroyedBy(store, ofDestructions, witnesses);
  const kinds = [...ofRegister, ofDestructions, ofPolicies, ...ofVault];
  const witnessed = await checkWitness(witness, kinds, destroyed, witnesses, options.witnessRoot);
  const lost = before ? seenFaults(before.records, kinds, destroyed) : [];
  const faulty = [
    ...witnesses.faultySettings,
    ...(await policySettingFaults(connection, policyStore)),
    ...kinds.flatMap((kind) => kind.faulty),
    ...mentionFaults(kinds, destroyed),
    ...returnedRecords(kinds, destroyed),
    ...lost,
  ];
  const checked = { basis: witnesses.basis, lists: readings.checked() };
  const seen = before && seenNow(before, kinds, at, lost, destroyed, checked);
  if (file !== undefined && seen) writeSeen(file, seen, texts);
  const howMuch = options.since === undefined ? undefined : readings.howMuch();
  const remarks = kinds.flatMap((kind) => kind.remarks);
  const harmless = kinds.flatMap((kind) => kind.harmless);
  const counts = kinds.map(({ list, records, entries }) => ({ list, records, entries }));
  const wrong = faulty.length + witnessed.records.length + witnessed.faults.length;
  return {
    exitCode: wrong === 0 ? 0 : 1,
    json: {
      ...{ lists: counts, faulty, witness: witnessed, remarks, harmless },
      ...(seen && { root: seen.root }),
      ...(howMuch && { since: howMuch }),
    },
    lines: [
      ...counts.map((count) => texts.listVerified(count)),
      ...faulty.flatMap(({ list, recordId, faults }) => [
        texts.recordFaulty(list, recordId),
        ...faults.map((fault) => `    ${texts.fault(fault, witnesses.nameOf)}`),
      ]),
      ...witnessLines(witnessed, texts),
      ...remarks.map(({ list, recordId, n }) => texts.roleNoLongerHeld(list, recordId, n)),
      ...harmless.flatMap(({ list, recordId, causes }) => [
        texts.recordHarmless(list, recordId),
        ...causes.map((cause) => `    ${texts.harmless(cause, witnesses.nameOf)}`),
      ]),
      texts.verified(wrong),
      ...(howMuch ? texts.since.lines(howMuch, before?.at ?? '') : []),
      ...windowLines(witnessed, opensVault, texts),
      ...(seen
        ? [texts.seen.remembered(seen.records.length, seen.root), texts.seen.window]
        : witnessed.window.versions > 0
          ? []
          : [texts.verifyCannotSee]),
    ],
  };
};

/** Draws how far the lists that have been read so far are checked. */
function watchingOn(bar: ProgressBar): Watching {
  let [done, total] = [0, 0];
  return {
    toCheck: (records) => {
      total += records;
    },
    checked: () => bar.show((done += 1), total),
  };
}

function witnessLines(
  { faults, records }: CheckedWitness,
  { recordFaulty, seen }: CliTexts,
): readonly string[] {
  const { itself, fault } = seen.witness;
  return [
    ...(faults.length === 0 ? [] : [itself, ...faults.map((found) => `    ${fault(found)}`)]),
    ...records.flatMap(({ list, recordId, faults: found }) => [
      recordFaulty(list, recordId),
      ...found.map((each) => `    ${fault(each)}`),
    ]),
  ];
}

/** What the bot could not see, as far as it can be told. */
function windowLines(
  { window }: CheckedWitness,
  opensVault: boolean,
  { seen: { witness } }: CliTexts,
): readonly string[] {
  return [
    window.versions === 0 ? witness.nothing : witness.window(window),
    ...(opensVault ? [] : [witness.withoutVault]),
  ];
}
