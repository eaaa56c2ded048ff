import { facts, rowsNotTried } from '@loggkontroll/sharepoint/fidelity';
import type { Difference, Fact, Finding, Observation, TriedFact } from '@loggkontroll/sharepoint/fidelity';
import type { CliTexts } from '../texts/sv.ts';
import type { LookedAt } from './look-at-sites.ts';

/** Everything that a run has found. Nobody's name and no address stands in it. */
export interface Found {
  /** ISO instant. */
  readonly madeAt: string;
  /** Whether it was the stand-in. */
  readonly local: boolean;
  readonly sites: LookedAt;
  readonly facts: readonly TriedFact[];
  /** What a run that was broken off has left behind. */
  readonly leftovers: number;
}

const verdictsOf = ({ facts: tried }: Found, verdict: Finding['verdict']): readonly TriedFact[] =>
  tried.filter(({ finding }) => finding.verdict === verdict);

/** True when something does not hold that the suite rests on. */
export const isWrong = (found: Found): boolean =>
  verdictsOf(found, 'differs').length > 0 ||
  (found.sites.looked && found.sites.wrong.length + found.sites.unsafe.length > 0);

const differenceIn = ({ what, seen, expected }: Difference, texts: CliTexts): string => {
  const { doctor } = texts;
  const wanted = expected.split(' / ').map(doctor.value).join(doctor.or);
  return doctor.difference(doctor.observation(what as Observation), doctor.value(seen), wanted);
};

const seenIn = ({ id, finding }: TriedFact, texts: CliTexts): string => {
  const { doctor } = texts;
  if (finding.verdict === 'not-tried') return doctor.why[finding.why];
  const { shows = [] }: Fact = facts[id];
  const differing = new Set(finding.differences.map(({ what }) => what));
  return [
    ...finding.differences.map((difference) => differenceIn(difference, texts)),
    ...shows
      .filter((what) => !differing.has(what))
      .map(
        (what) =>
          `${doctor.observation(what as Observation)}: ${doctor.value(String(finding.seen[what] ?? ''))}`,
      ),
  ].join('; ');
};

/** Lines that say the same once, with how often. */
const counted = (lines: readonly string[]): readonly string[] => {
  const times = new Map<string, number>();
  for (const line of lines) times.set(line, (times.get(line) ?? 0) + 1);
  return [...times].map(([line, count]) => (count === 1 ? line : `${line} (× ${String(count)})`));
};

const siteLines = ({ sites }: Found, texts: CliTexts): readonly [string, readonly string[]] => {
  const { doctor, provisionRefusal } = texts;
  if (!sites.looked) return [doctor.sitesNotTried(doctor.why[sites.why]), []];
  const { wrong, unsafe, steps, folders } = sites;
  const count = wrong.length + unsafe.length;
  return [
    count === 0 ? doctor.sitesRight(steps) : doctor.sitesWrong(count, steps + unsafe.length),
    [
      ...unsafe.map(provisionRefusal),
      ...counted(wrong.map(doctor.step)),
      ...(folders ? [] : [doctor.foldersNotTried]),
    ],
  ];
};

const countsOf = (found: Found, { doctor }: CliTexts): string => {
  const count = (verdict: Finding['verdict']): number => verdictsOf(found, verdict).length;
  return doctor.counts(count('as-expected'), count('otherwise'), count('differs'), count('not-tried'));
};

/** What a run has found, in lines for a terminal: what does not hold first said in full, the rest in numbers. */
export const summaryOf = (found: Found, texts: CliTexts): readonly string[] => {
  const { doctor } = texts;
  const [sites, details] = siteLines(found, texts);
  const told = [...verdictsOf(found, 'differs'), ...verdictsOf(found, 'otherwise')];
  return [
    sites,
    ...details.map((line) => `  ${line}`),
    countsOf(found, texts),
    ...told.map(
      (tried) =>
        `  ${doctor.fact(tried.id).fact} ${doctor.verdicts[tried.finding.verdict]}: ${seenIn(tried, texts)}`,
    ),
    ...(found.facts.some(({ finding }) => finding.verdict === 'not-tried' && finding.why === 'not-asked')
      ? [doctor.tryToo]
      : []),
    ...(found.leftovers > 0 ? [doctor.leftovers(found.leftovers)] : []),
  ];
};

const cell = (text: string): string => text.replaceAll('|', '\\|');

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

/** What a run has found, whole, in Markdown. */
export const reportOf = (found: Found, texts: CliTexts): string => {
  const { doctor } = texts;
  const [sites, details] = siteLines(found, texts);
  const lines = [
    `# ${doctor.title(found.madeAt.slice(0, 10))}`,
    doctor.madeAt(found.madeAt, found.local),
    `## ${doctor.sitesHeading}`,
    sites,
    ...(details.length > 0 ? [details.map((line) => `- ${line}`).join('\n')] : []),
    `## ${doctor.factsHeading}`,
    countsOf(found, texts),
    [
      row(doctor.columns),
      row(doctor.columns.map(() => '---')),
      ...found.facts.map((tried) => {
        const { fact, relies } = doctor.fact(tried.id);
        const outcome = doctor.verdicts[tried.finding.verdict];
        return row([fact, facts[tried.id].rows.join(' '), outcome, seenIn(tried, texts), relies]);
      }),
    ].join('\n'),
    `## ${doctor.restHeading}`,
    Object.entries(rowsNotTried)
      .map(([number, why]) => `- ${number}: ${doctor.rest[why]}`)
      .join('\n'),
  ];
  return `${lines.join('\n\n')}\n`;
};
