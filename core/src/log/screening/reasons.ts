import type { ScreeningRules } from '../../policy/index.ts';
import { rowMarks } from '../access.ts';
import type { CodeFacts } from './code-facts.ts';
import { actCodes } from './coded-rows.ts';
import type { ScreeningContext } from './context/context.ts';
import type { Dictionaries } from './dictionaries.ts';
import type { Evidence } from './evidence.ts';
import { flagsOf, type Flag } from './flag.ts';
import { marksShift, type KeptRows } from './kept-rows.ts';
import type { FlagFinding, ScreenedAccess } from './result.ts';
import {
  closedEvidence,
  deceasedEvidence,
  protectedEvidence,
  watchedEvidence,
} from './rules/client-status.ts';
import { colleagueEvidence, formerColleagueEvidence } from './rules/colleague.ts';
import { explanationEvidence } from './rules/explanation-evidence.ts';
import { explanationKinds } from './rules/explanation.ts';
import { otherUnitEvidence } from './rules/other-unit.ts';
import { ownRecordEvidence } from './rules/own-record.ts';
import { possibleRelativeEvidence, type Commonness } from './rules/possible-relative.ts';
import { markEvidence, printOrCopyEvidence } from './rules/said-by-the-row.ts';
import { oddHourEvidence, outsideShiftEvidence } from './rules/working-hours.ts';

/** What the reasons of a row are told from. */
export interface ReasonSources {
  readonly context: ScreeningContext;
  readonly rules: ScreeningRules;
  readonly dictionaries: Dictionaries;
  readonly codes: CodeFacts;
  readonly kept: KeptRows;
  readonly commonness: (surname: number) => Commonness;
}

/** The surname by which a row's client is compared with employees: the row's name or, without one, the register's. */
export const surnameOfRow = (
  { kept, codes, context }: Pick<ReasonSources, 'kept' | 'codes' | 'context'>,
  row: number,
): number => {
  const name = kept.at(row, 'name');
  return (name > 0 ? codes.surnameOfName[name] : context.clientFacts.surname[kept.at(row, 'client')]) ?? 0;
};

/** What explains a row, worked out again for the few rows that are shown. */
export const explanationOf = (
  { context, kept }: Pick<ReasonSources, 'context' | 'kept'>,
  row: number,
): ScreenedAccess['explanation'] => {
  const kind = explanationKinds[kept.at(row, 'explanation')] ?? null;
  if (kind === null) return null;
  const evidence = explanationEvidence(
    context,
    kept.at(row, 'account'),
    kept.at(row, 'client'),
    kept.dayAt(row),
    kind,
  );
  return { kind, evidence };
};

/** The flags of a row, each with what it rests on. */
export const flagsWithEvidence = (sources: ReasonSources, row: number): FlagFinding[] =>
  flagsOf(sources.kept.flagsAt(row)).map((flag) => ({ flag, evidence: evidenceOf(sources, row, flag) }));

const evidenceOf = (sources: ReasonSources, row: number, flag: Flag): Evidence[] => {
  const { context, rules, dictionaries, kept, commonness } = sources;
  const { identities, clientFacts, employments, shifts, surnames } = context;
  const [account, client, day] = [kept.at(row, 'account'), kept.at(row, 'client'), kept.dayAt(row)];
  switch (flag) {
    case 'outside-shift':
      return outsideShiftEvidence(shifts, rules, account, day, kept.at(row, 'second'));
    case 'odd-hour':
      return oddHourEvidence(rules);
    case 'own-record':
      return ownRecordEvidence();
    case 'colleague':
      return colleagueEvidence(identities, client, day);
    case 'former-colleague':
      return formerColleagueEvidence(identities, client, day);
    case 'possible-relative': {
      const surname = surnameOfRow(sources, row);
      return possibleRelativeEvidence(surnames.list[surname] ?? '', commonness(surname));
    }
    case 'protected-identity':
      return protectedEvidence(clientFacts, client);
    case 'watched-client':
      return watchedEvidence(clientFacts, client);
    case 'closed-case':
      return [...closedEvidence(clientFacts, client, day), ...saidBy(kept, row, flag)];
    case 'deceased-client':
      return [...deceasedEvidence(clientFacts, client, day), ...saidBy(kept, row, flag)];
    case 'other-unit':
      return otherUnitEvidence(employments, account, day);
    case 'print-or-copy':
      return printOrCopyEvidence(
        actCodes[kept.at(row, 'act')] ?? 'unknown',
        dictionaries.lists.texts.text(kept.at(row, 'actText')),
      );
    case 'break-glass':
    case 'self-granted-role':
      return saidBy(kept, row, flag);
    case 'pattern-break':
    case 'no-use':
      return [];
  }
};

const saidBy = (kept: KeptRows, row: number, mark: (typeof rowMarks)[number]): Evidence[] =>
  ((kept.at(row, 'flags') >>> marksShift) & (1 << rowMarks.indexOf(mark))) === 0 ? [] : markEvidence();
