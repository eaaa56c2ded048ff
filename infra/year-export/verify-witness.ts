import { chainOf, historyHash, isDailyRoot, parseStatement } from '@loggkontroll/core/witness';
import type { Sighting, Statement, Witnessed } from '@loggkontroll/core/witness';
import type { WitnessRow } from '@loggkontroll/sharepoint/witness';
import type { Destroyed } from '../cli/verify/destroyed.ts';
import type { VerifiedKind } from '../cli/verify/checked-item.ts';
import { checkWitness } from '../cli/verify/witness-check.ts';
import type { CheckedWitness, WitnessUpTo } from '../cli/verify/witness-check.ts';
import { byChain } from '../cli/verify/witness-compare.ts';
import type { ContradictedRecord, WitnessedFault } from '../cli/verify/witness-compare.ts';
import { believed } from '../cli/verify/witness-read.ts';
import type { Witnesses } from '../cli/verify/witnesses.ts';
import { versionText } from './stores-of-file.ts';
import type { ExportedRecord, YearFile } from './year-file.ts';

/** What the bot's own account says against a year's file, or the file against it. */
export interface WitnessOfYear extends CheckedWitness {
  /** Whether the file has it at all. */
  readonly isThere: boolean;
}

/** Whatever stands in the file, as the list would have it; what the bot has not said stands without a statement. */
const rowsOf = (
  statements: readonly Statement[],
  witnesses: Pick<Witnesses, 'standingOf'>,
): readonly WitnessRow[] =>
  statements.map((each, index) => {
    const statement = parseStatement(JSON.stringify(each));
    const chain = statement?.chain;
    return {
      itemId: index + 1,
      chain,
      statement: believed({ itemId: index + 1, chain, statement }, witnesses),
    };
  });

const asList = (rows: readonly WitnessRow[]): WitnessUpTo['list'] => ({
  async *rows(which) {
    await Promise.resolve();
    const chains = which && 'chains' in which ? new Set(which.chains) : undefined;
    for (const row of rows) if (chains === undefined || chains.has(row.chain ?? '')) yield row;
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
  const rows = rowsOf(witness ?? [], witnesses);
  const list = { list: asList(rows), upTo: rows.length };
  /* Believed already, which takes time where many signatures are checked in a browser. */
  const checked = await checkWitness([list], kinds, destroyed, { standingOf: () => 'holds' });
  const sightings = rows.flatMap(({ statement }) =>
    statement === undefined || isDailyRoot(statement) ? [] : [statement],
  );
  const chains = byChain(sightings);
  const changed = Object.entries(records).flatMap(([name, kept]) =>
    kept.flatMap((record): readonly ContradictedRecord[] => {
      const found = versionsThatDiffer(record, chains.get(chainOf(name, record.itemId)) ?? []);
      return found.length === 0 ? [] : [{ list: name, recordId: record.recordId, faults: found }];
    }),
  );
  return { isThere: witness !== undefined, ...checked, records: [...checked.records, ...changed] };
};
