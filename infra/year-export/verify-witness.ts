import { chainOf, historyHash, parseStatement } from '@loggkontroll/core/witness';
import type { Sighting, Statement, Witnessed } from '@loggkontroll/core/witness';
import type { WitnessRow } from '@loggkontroll/sharepoint/witness';
import type { Destroyed } from '../cli/verify/destroyed.ts';
import type { VerifiedKind } from '../cli/verify/checked-item.ts';
import { byChain, contradicted, windowOf } from '../cli/verify/witness-compare.ts';
import type { ContradictedRecord, WitnessedFault, WitnessWindow } from '../cli/verify/witness-compare.ts';
import { readWitness } from '../cli/verify/witness-read.ts';
import type { WitnessFault } from '../cli/verify/witness-read.ts';
import type { Witnesses } from '../cli/verify/witnesses.ts';
import { versionText } from './stores-of-file.ts';
import type { ExportedRecord, YearFile } from './year-file.ts';

/** What the bot's own account says against a year's file, or the file against it. */
export interface WitnessOfYear {
  /** Whether the file has it at all. */
  readonly isThere: boolean;
  readonly faults: readonly WitnessFault[];
  readonly records: readonly ContradictedRecord[];
  readonly window: WitnessWindow;
}

/** Whatever stands in the file, read as the list would be. */
const asList = (statements: readonly Statement[]) => ({
  async *all(): AsyncGenerator<WitnessRow> {
    await Promise.resolve();
    let itemId = 0;
    for (const each of statements) {
      const statement = parseStatement(JSON.stringify(each));
      yield { itemId: (itemId += 1), chain: statement?.chain, statement };
    }
  },
});

/** Versions whose text, seals included, is not the one that was seen last under their label. */
const versionsThatDiffer = (
  record: ExportedRecord,
  chain: readonly Witnessed<Sighting>[],
): readonly WitnessedFault[] => {
  const texts = new Map(record.versions.map((version) => [version.label, versionText(version, record)]));
  const last = new Map(chain.filter(({ state }) => state === 'there').map((each) => [each.version, each]));
  return [...last].flatMap(([version, { sha256, seenAt }]): readonly WitnessedFault[] => {
    const text = texts.get(version);
    const isSame = text === undefined || historyHash(text) === sha256;
    return isSame ? [] : [{ code: 'witnessed-version-differs', version, seenAt }];
  });
};

/**
 * Holds a year's file against what the bot has witnessed: each statement against its signature and its chain, each record
 * and each version against the statements.
 */
export const verifyWitness = async (
  { records, witness }: Pick<YearFile, 'records' | 'witness'>,
  kinds: readonly VerifiedKind[],
  destroyed: Pick<Destroyed, 'explainsRef'>,
  witnesses: Pick<Witnesses, 'standingOf'>,
): Promise<WitnessOfYear> => {
  const { sightings, faults } = await readWitness(asList(witness ?? []), witnesses);
  const chains = byChain(sightings);
  const changed = Object.entries(records).flatMap(([list, rows]) =>
    rows.flatMap((record): readonly ContradictedRecord[] => {
      const found = versionsThatDiffer(record, chains.get(chainOf(list, record.itemId)) ?? []);
      return found.length === 0 ? [] : [{ list, recordId: record.recordId, faults: found }];
    }),
  );
  return {
    isThere: witness !== undefined,
    faults,
    records: [...contradicted(sightings, kinds, destroyed), ...changed],
    window: windowOf(sightings, kinds),
  };
};
