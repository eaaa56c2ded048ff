import * as z from 'zod/mini';
import type { Employee } from '../../organisation/index.ts';
import { targetedParts } from './codes.ts';
import type { TargetedPart } from './codes.ts';
import { partsOf } from './separation.ts';
import type { Targeted } from './targeted.ts';

/** What the employee register says of those under review. */
export interface Standing {
  /** The places in the record that one of them fills. */
  readonly parts: readonly TargetedPart[];
  /** Accounts that the register does not have. */
  readonly unknown: readonly string[];
}

/** Nobody attests, gives, takes out, receives or reviews a log that includes themselves (S3). `accounts`: of those under review, in lower case. */
export const standingOf = (
  accounts: readonly string[],
  targeted: Targeted,
  employees: readonly Employee[],
): Standing => {
  const under = employees.filter(({ employeeId }) => accounts.includes(employeeId));
  const known = new Set(under.map(({ employeeId }) => employeeId));
  const parts = under.flatMap(({ personId }) => (personId === undefined ? [] : partsOf(personId, targeted)));
  return {
    parts: targetedParts.filter((part) => parts.includes(part)),
    unknown: accounts.filter((account) => !known.has(account)),
  };
};

/** The file of a subject room in which the bot says how those under review stand, for whoever may not read the register. */
export const standingFileName = 'standing.json';

const schema = z.strictObject({
  subjectSha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  parts: z.array(z.enum(targetedParts)),
  unknown: z.array(z.string()),
});

/** The file's text: what is said, and of which given subject. */
export const formatStanding = (subjectSha256: string, { parts, unknown }: Standing): string =>
  JSON.stringify({ subjectSha256, parts, unknown });

/** Undefined where the text is none, or says it of another subject than the one with this hash. */
export const parseStanding = (text: string, subjectSha256: string): Standing | undefined => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const read = schema.safeParse(json);
  if (!read.success || read.data.subjectSha256 !== subjectSha256) return undefined;
  const { parts, unknown } = read.data;
  return { parts, unknown };
};
