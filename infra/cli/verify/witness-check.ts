import type { Connection } from '@loggkontroll/sharepoint/connection';
import { openWitnessList } from '@loggkontroll/sharepoint/witness';
import type { Destroyed } from './destroyed.ts';
import type { VerifiedKind } from './checked-item.ts';
import { unlessClosed } from './unless-closed.ts';
import { contradicted, windowOf } from './witness-compare.ts';
import type { ContradictedRecord, WitnessWindow } from './witness-compare.ts';
import { holdsRoot, readWitness } from './witness-read.ts';
import type { ReadWitness, WitnessFault } from './witness-read.ts';
import type { Witnesses } from './witnesses.ts';

/** What the bot's own account of the sites says against them, or they against it. */
export interface CheckedWitness {
  /** What is wrong with the account itself. */
  readonly faults: readonly WitnessFault[];
  readonly records: readonly ContradictedRecord[];
  readonly window: WitnessWindow;
}

/**
 * Reads what the bot has witnessed, of the Register and of the Vault where that is opened. It is to be read **before** the
 * records: what is saved meanwhile is then newer than what was witnessed, and nothing that was witnessed is missed for it.
 */
export const witnessIn = async (
  connection: Connection,
  witnesses: Pick<Witnesses, 'standingOf'>,
  opensVault: boolean,
): Promise<readonly ReadWitness[]> => {
  const sites = [connection.register, ...(opensVault ? [connection.vault] : [])];
  const read: ReadWitness[] = [];
  for (const site of sites) read.push(await readWitness(unlessClosed(openWitnessList(site)), witnesses));
  return read;
};

/** Holds the records against what was witnessed of them. */
export const checkWitness = (
  witness: readonly ReadWitness[],
  kinds: readonly VerifiedKind[],
  destroyed: Pick<Destroyed, 'explainsRef'>,
  notedRoot: string | undefined,
): CheckedWitness => {
  const sightings = witness.flatMap((each) => each.sightings);
  const isRootThere = notedRoot === undefined || holdsRoot(witness, notedRoot);
  return {
    faults: [
      ...witness.flatMap((each) => each.faults),
      ...(isRootThere ? [] : [{ code: 'witness-root-missing' as const }]),
    ],
    records: contradicted(sightings, kinds, destroyed),
    window: windowOf(sightings, kinds),
  };
};
