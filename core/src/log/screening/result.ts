import type { Act } from '../access.ts';
import type { AssignmentKind } from '../registers/shapes.ts';
import type { Evidence } from './evidence.ts';
import type { Flag } from './flag.ts';
import type { ScreeningGap } from './gap.ts';
import type { LazyList } from './lazy-list.ts';
import type { LogPresence } from './presence.ts';

/** How many accesses, or distinct pairs of employee and client, each explanation explains. */
export interface Explained {
  readonly direct: number;
  readonly administrative: number;
  readonly otherAuthority: number;
  readonly none: number;
}

/** A flag, and what it rests on. */
export interface FlagFinding {
  readonly flag: Flag;
  readonly evidence: readonly Evidence[];
}

/** An access as the screening sees it, with its reasons. */
export interface ScreenedAccess {
  /** Which file (as the batches said, from 0), and where in it. */
  readonly source: number;
  readonly line: number;
  readonly account: string;
  /** `id` is empty when the log names the client by name alone; both are when the event concerns no client. */
  readonly client: { readonly id: string; readonly name: string };
  readonly at: string;
  readonly unit: string | null;
  readonly act: Act;
  readonly actText: string;
  readonly part: string;
  /** Empty when the log does not say; so is the next. */
  readonly ipAddress: string;
  readonly workstation: string;
  readonly explanation: { readonly kind: AssignmentKind; readonly evidence: readonly Evidence[] } | null;
  readonly flags: readonly FlagFinding[];
  /** 1 is to be looked at first; null when there is nothing to look at: explained, and not flagged. */
  readonly rank: number | null;
}

/** Something about an employee rather than one access. `day` is null when it concerns the whole period. */
export interface EmployeeFinding {
  readonly account: string;
  readonly day: string | null;
  readonly flag: Flag;
  readonly evidence: readonly Evidence[];
  readonly rank: number;
}

/** One thing to look at. */
export type Finding =
  | { readonly kind: 'access'; readonly rank: number; readonly access: ScreenedAccess }
  | { readonly kind: 'employee'; readonly rank: number; readonly employee: EmployeeFinding };

/** What a whole screening found. Never a total, rate or ranking of anybody's work (R1). */
export interface ScreeningResult {
  /** Rows taken, also of people and days that were not to be kept. */
  readonly rows: number;
  /** Rows of the people and days in question; all when no scope was given. The figures below are of these. */
  readonly accesses: number;
  /** The first and last day in the log; null without any row. */
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly explained: { readonly accesses: Explained; readonly pairs: Explained };
  /** Accesses per flag; for `pattern-break` and `no-use`, findings. */
  readonly flags: Readonly<Record<Flag, number>>;
  /** By rank, 1 first. */
  readonly findings: LazyList<Finding>;
  /** What the screening had to do without. */
  readonly gaps: readonly ScreeningGap[];
  /** In the order of time: every access in question if they were all to be kept, else those that are findings. */
  readonly keptAccesses: LazyList<ScreenedAccess>;
  /** More accesses were in question than were to be kept: `keptAccesses` and `findings` lack some. */
  readonly overfull: boolean;
  /** Of whom and when the log has rows at all. */
  readonly presence: LogPresence;
}
