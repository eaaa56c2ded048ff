import type { IsoDate } from '../calendar/index.ts';

/** The kinds of record that a time is kept for, the most telling of a matter first. */
export const keptKinds = [
  'authorisation',
  'extract',
  'targeted',
  'order',
  'review',
  'registration',
  'control',
  'case-request',
  'case',
  'informing',
  'plan',
  'signature',
] as const;

/** See {@link keptKinds}. */
export type KeptKind = (typeof keptKinds)[number];

/** A record by its kind and id, whether it exists or not. */
export type RecordRef = `${KeptKind}/${string}`;

/** A department's year in the internal-control register. */
export interface DepartmentYear {
  readonly departmentId: string;
  readonly year: number;
}

/** A record as far as it matters for how long it is kept. */
export interface KeptRecord {
  readonly ref: RecordRef;
  readonly kind: KeptKind;
  /** Absent where the record is of no policy of its own. */
  readonly policyId?: string;
  /** The version it began with; absent where it does not say. */
  readonly policyVersion?: number;
  /** The day of its last entry. */
  readonly changedOn: IsoDate;
  /** The year that it belongs to, where it says. */
  readonly year?: number;
  /** Nothing more is to come of it, and its rooms are gone. */
  readonly isOver: boolean;
  /** The records that it makes sense with, whether they exist or not. */
  readonly related: readonly RecordRef[];
  /** The plan that an order stands under: it stays while any of its orders does. */
  readonly plan?: RecordRef;
  /** The year that a control stands in, and a signature is of: the signature stays while any of its controls does. */
  readonly departmentYear?: DepartmentYear;
  /** Of a case alone: open, closed with its documents kept, or closed with its documents gone. */
  readonly documents?: 'open' | 'kept' | 'gone';
}
