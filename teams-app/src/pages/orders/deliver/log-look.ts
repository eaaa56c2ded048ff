import { detectionLength, detectProfile, lacksUnitAlone, sampleTable } from '@loggkontroll/core/log';
import type { FileRefusal, Mapping, ProfileName } from '@loggkontroll/core/log';

/** What a chosen log has been seen to be. */
export type LogLook =
  | { readonly look: 'looking' }
  | {
      readonly look: 'known';
      readonly profile: ProfileName;
      /** Its system does not say at which unit: that has to be stated (R5). */
      readonly unitUnsaid: boolean;
    }
  /** Which system it is from shows only when it is read. */
  | { readonly look: 'workbook' }
  /** Read by a mapping. */
  | { readonly look: 'mapped'; readonly mapping: Mapping }
  | { readonly look: 'refused'; readonly refusal: FileRefusal | { readonly code: 'file-gone' } };

/** Systems whose logs never say at which unit (R1177: it is stated with the control). */
const withoutUnit: readonly ProfileName[] = ['1177'];

/** Any unit will do when the question is whether only the unit is missing. */
const someUnit = { unit: '-' };

const plain = (name: string): string => name.trim().toLowerCase();

/** Whether a table that begins with `head` has every column that a mapping names. */
const fits = (head: Uint8Array, { columns }: Mapping): boolean => {
  const sample = sampleTable(head);
  if (!sample.ok) return false;
  const there = new Set(sample.value.columns.map(plain));
  return Object.values(columns).every((name) => name === undefined || there.has(plain(name)));
};

/** What a log that begins with `head` is; `mappings` are those in use, for logs that no profile knows. */
export const lookAtHead = (head: Uint8Array, mappings: readonly Mapping[]): LogLook => {
  const found = detectProfile(head);
  if (found.ok) {
    if (found.value === 'workbook') return { look: 'workbook' };
    return { look: 'known', profile: found.value, unitUnsaid: withoutUnit.includes(found.value) };
  }
  const mapping = mappings.find((each) => fits(head, each));
  if (mapping) return { look: 'mapped', mapping };
  const withUnit = detectProfile(head, someUnit);
  return withUnit.ok && withUnit.value !== 'workbook'
    ? { look: 'known', profile: withUnit.value, unitUnsaid: true }
    : { look: 'refused', refusal: found.refusal };
};

/** Looks at the beginning of a chosen log. */
export const lookAtLog = (file: Blob, mappings: readonly Mapping[]): Promise<LogLook> =>
  file
    .slice(0, detectionLength)
    .arrayBuffer()
    .then(
      (head) => lookAtHead(new Uint8Array(head), mappings),
      () => ({ look: 'refused', refusal: { code: 'file-gone' } }),
    );

/** Whether somebody could say what is what in a file that has been refused so; a unit is stated, not described. */
export const canBeMapped = (refusal: {
  readonly code: string;
  readonly columns?: readonly string[];
}): boolean =>
  ['file-unrecognised', 'file-columns-missing', 'file-without-header'].includes(refusal.code) &&
  !lacksUnitAlone(refusal);
