import { yearEndIdOf } from '@loggkontroll/core/workflow';
import type { YearEndState } from '@loggkontroll/core/workflow';
import { counted, keyOf, recordList, shown } from '../record-list.ts';

/** A year that is signed. */
export type SignedYear = Exclude<YearEndState, { readonly status: 'none' }>;

const last = (year: SignedYear) => year.signatures.at(-1) ?? year.signatures[0];

/** Signatures: one record a department and year; a new signature is a new event in it. */
export const signatures = recordList<SignedYear>()({
  list: {
    name: 'Signatures',
    title: 'Signeringar',
    description: 'Avdelningschefers signering av årets internkontroll',
    views: [
      { title: 'Alla signeringar', fields: ['LinkTitle', 'Year', 'SignedAt', 'Controls'], orderBy: 'Year' },
    ],
    rights: { Planners: 'Read' },
    folders: { per: 'department', rights: { 'department-head': 'Loggkontroll Act' } },
  },
  idOf: (year) => yearEndIdOf(last(year).departmentId, last(year).year),
  titleOf: (year) => String(last(year).year),
  folderOf: (year) => last(year).departmentId,
  projections: {
    Year: keyOf('År', (year: SignedYear) => String(last(year).year)),
    DepartmentId: keyOf('Avdelning', (year: SignedYear) => last(year).departmentId),
    SignedBy: keyOf('Signerad av', (year: SignedYear) => last(year).by),
    SignedAt: shown('Signerad', (year: SignedYear) => last(year).at),
    Controls: counted('Antal kontroller', (year: SignedYear) => last(year).records.length),
    Digest: shown('Kontrollsumma', (year: SignedYear) => last(year).digest),
  },
});
