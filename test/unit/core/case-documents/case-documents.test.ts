import {
  caseFileForms,
  caseFileName,
  formatCaseDocument,
  parseCaseDocument,
  parseCaseFileName,
} from '@loggkontroll/core/case-documents';
import type { CaseDocument } from '@loggkontroll/core/case-documents';
import { documentKinds } from '@loggkontroll/core/workflow';
import type { BreachReportData, InvitationData, MinutesData } from '@loggkontroll/ui/documents';

const caseId = 'case-review-1';

const minutes: MinutesData = {
  caseNumber: 'A-1',
  organisation: 'Kommunen',
  meeting: { at: '2026-10-12T13:00', until: '14:00', place: 'Rum 2' },
  employee: 'Ada Berg',
  present: [{ name: 'Ada Berg', roles: ['employee'] }],
  union: 'declined',
  matter: 'Läsning i en journal.',
  questions: [{ asked: 'Varför?', answer: 'Det minns jag inte.' }],
  reading: { state: 'awaiting' },
  copies: [],
};

const invitation: InvitationData = {
  caseNumber: 'A-1',
  organisation: 'Kommunen',
  date: '2026-10-06',
  employee: 'Ada Berg',
  meeting: { at: '2026-10-12T13:00', place: 'Rum 2' },
  present: [{ name: 'Bo Ek', role: 'enhetschef' }],
  cause: 'systematic-review',
  system: 'Treserva',
  caller: { name: 'Bo Ek', phone: '08-12 34 56' },
};

const breach: BreachReportData = {
  caseNumber: 'A-1',
  organisation: 'Kommunen',
  recipient: 'Dataskyddskontakten',
  reporter: { name: 'Bo Ek' },
  discoveredAt: '2026-10-05T09:00:00.000Z',
  writtenAt: '2026-10-06T09:00:00.000Z',
  what: 'Någon har läst.',
  acts: ['read', 'unknown'],
  happened: { from: '2026-09-01' },
  ongoing: 'no',
  intent: 'unknown',
  persons: { known: 'exactly', count: 1 },
  protectedPersons: { known: 'no' },
  categories: ['health'],
  consequences: 'Inga kända.',
  risk: 'unlikely',
  measures: [{ what: 'Behörigheten är borttagen.', state: 'done', day: '2026-10-06' }],
  told: { state: 'not-decided' },
};

const documents = [
  { kind: 'minutes', caseId, language: 'sv', content: minutes },
  { kind: 'invitation', caseId, language: 'sv', content: invitation },
  { kind: 'breach-report', caseId, language: 'en', content: breach },
  {
    kind: 'subject',
    caseId,
    language: 'sv',
    content: {
      name: 'Ada Berg',
      account: 'adaber01',
      inquiry: {
        about: 'client',
        client: '19121212-1212',
        scope: 'Allt',
        from: '2026-09-01',
        to: '2026-09-30',
      },
    },
  },
] as const satisfies readonly CaseDocument<'minutes' | 'invitation' | 'breach-report' | 'subject'>[];

test.each(documents)('what is written of a $kind is read again', (document) => {
  const text = formatCaseDocument<'minutes' | 'invitation' | 'breach-report' | 'subject'>(document);
  expect(parseCaseDocument(text, document.kind, caseId)).toEqual(document);
});

test('another kind, another case, another version or anything else is not read', () => {
  const text = formatCaseDocument(documents[0]);
  expect(parseCaseDocument(text, 'invitation', caseId)).toBeUndefined();
  expect(parseCaseDocument(text, 'minutes', 'case-review-2')).toBeUndefined();
  expect(parseCaseDocument(text.replace('"version":1', '"version":2'), 'minutes', caseId)).toBeUndefined();
  expect(parseCaseDocument(text.replace('"declined"', '"asked"'), 'minutes', caseId)).toBeUndefined();
  expect(parseCaseDocument(text.replace('"matter"', '"matters"'), 'minutes', caseId)).toBeUndefined();
  expect(parseCaseDocument('{', 'minutes', caseId)).toBeUndefined();
  expect(parseCaseDocument('null', 'minutes', caseId)).toBeUndefined();
});

test('a subject with an inquiry that is none is not read', () => {
  const text = formatCaseDocument(documents[3]);
  expect(
    parseCaseDocument(text.replace('"about":"client"', '"about":"weather"'), 'subject', caseId),
  ).toBeUndefined();
});

test('a file is named by what it is, its hash and its form, and nothing else is read as one', () => {
  const sha256 = 'ab'.repeat(32);
  for (const kind of documentKinds) {
    for (const form of caseFileForms) {
      const name = caseFileName({ kind, sha256, form });
      expect(parseCaseFileName(name)).toEqual({ kind, sha256, form });
    }
  }
  for (const name of [
    'salt',
    `minutes-${sha256}.exe`,
    `letter-${sha256}.pdf`,
    'minutes-1.json',
    `${sha256}.json`,
  ]) {
    expect(parseCaseFileName(name)).toBeUndefined();
  }
});
