import type { Evidence, Explained, Finding, Flag } from '@loggkontroll/core/log';

/** A finding as it is written: the same names everywhere. Of an employee it has no line, client, unit or act. */
export interface FindingRecord {
  /** The file, where several were screened. */
  readonly log?: string;
  readonly line: number | null;
  readonly account: string;
  /** The canonical number, or the name of a client who has none in the log. */
  readonly client: string | null;
  /** A local moment; a day of something that concerns a day; null of what concerns the whole period. */
  readonly at: string | null;
  readonly unit: string | null;
  /** What was done, or the log's own word for it where it is not known. */
  readonly action: string | null;
  readonly explanation: keyof Explained | null;
  readonly flags: readonly Flag[];
  readonly rank: number;
  readonly evidence: readonly Evidence[];
}

const explained = {
  direct: 'direct',
  administrative: 'administrative',
  'other-authority': 'otherAuthority',
} as const;

/** `logs` names the files if there are several. */
export const findingRecord = (finding: Finding, logs: readonly string[]): FindingRecord => {
  if (finding.kind === 'employee') {
    const { account, day, flag, evidence, rank } = finding.employee;
    return {
      line: null,
      account,
      client: null,
      at: day,
      unit: null,
      action: null,
      explanation: null,
      flags: [flag],
      rank,
      evidence,
    };
  }
  const { source, line, account, client, at, unit, act, actText, explanation, flags } = finding.access;
  const log = logs[source];
  return {
    ...(log !== undefined && logs.length > 1 ? { log } : {}),
    line,
    account,
    client: client.id === '' ? client.name || null : client.id,
    at,
    unit,
    action: act === 'unknown' ? actText : act,
    explanation: explanation ? explained[explanation.kind] : 'none',
    flags: flags.map(({ flag }) => flag),
    rank: finding.rank,
    evidence: [...(explanation?.evidence ?? []), ...flags.flatMap(({ evidence }) => evidence)],
  };
};
