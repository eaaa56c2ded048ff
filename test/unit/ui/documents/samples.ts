import { fictionalPersonalIdentityNumber } from '@loggkontroll/infra/local/demo';
import type {
  BreachReportData,
  ClientExtractData,
  ExtractAccess,
  InvitationData,
  MinutesData,
} from '@loggkontroll/ui/documents';

export const clientNumber = fictionalPersonalIdentityNumber('client', 17);

export const invitationData: InvitationData = {
  caseNumber: '2026-14',
  organisation: 'Lindevads kommun',
  unit: 'Hemtjänsten Norra',
  date: '2026-11-26',
  employee: 'Łucja Đorđević',
  meeting: { at: '2026-12-07T13:00', until: '14:00', place: 'Stadshuset, rum 214' },
  present: [
    { name: 'Ada Berg', role: 'enhetschef' },
    { name: 'Åke Öst', role: 'HR' },
  ],
  answerBy: '2026-12-02',
  cause: 'systematic-review',
  system: 'Treserva',
  caller: {
    name: 'Ada Berg',
    role: 'enhetschef',
    phone: '0123-45 67 89',
    email: 'ada.berg@lindevad.example',
  },
  support: { name: 'Företagshälsan', phone: '0123-45 60 00' },
};

export const minutesData: MinutesData = {
  caseNumber: '2026-14',
  organisation: 'Lindevads kommun',
  unit: 'Hemtjänsten Norra',
  meeting: { at: '2026-12-07T13:00', until: '13:45', place: 'Stadshuset, rum 214' },
  employee: 'Łucja Đorđević',
  present: [
    { name: 'Łucja Đorđević', roles: ['employee'] },
    { name: 'Ada Berg', roles: ['manager', 'secretary'] },
    { name: 'Mia Sköld', roles: ['union-representative'] },
  ],
  union: 'present',
  matter: 'Fyra åtkomster den 3 september.',
  questions: [
    { asked: 'Varför gick du in klockan 08:15?', answer: 'Jag vikarierade.\nDet hann inte in i schemat.' },
    { asked: 'Skrev du ut något?', answer: ' ' },
  ],
  added: 'Byten borde synas direkt.',
  next: 'Ada frågar samordnaren.',
  reading: { state: 'confirmed', at: '2026-12-08T09:20:00Z' },
  copies: [{ name: 'Mia Sköld', role: 'facklig företrädare', day: '2026-12-08' }],
};

export const breachData: BreachReportData = {
  caseNumber: '2026-14',
  organisation: 'Lindevads kommun',
  unit: 'Hemtjänsten Norra',
  recipient: 'Per Lund',
  reporter: { name: 'Ada Berg', role: 'enhetschef' },
  discoveredAt: '2026-12-07T12:45:00Z',
  writtenAt: '2026-12-08T07:30:00Z',
  what: 'En medarbetare har läst journaler utan att ha ett uppdrag.',
  acts: ['read', 'printed'],
  happened: { from: '2026-09-03', to: '2026-09-22' },
  ongoing: 'no',
  intent: 'deliberate',
  persons: { known: 'exactly', count: 3 },
  protectedPersons: { known: 'exactly', count: 0 },
  categories: ['health', 'identity'],
  consequences: 'Uppgifter om hälsa kan ha blivit kända.',
  risk: 'likely',
  measures: [
    { what: 'Behörigheten är borttagen', state: 'done', day: '2026-12-07' },
    { what: 'Rutinen gås igenom', state: 'decided' },
  ],
  told: { state: 'decided', comment: 'Enhetschefen ringer.' },
};

const operations = ['Hemtjänsten Norra', 'Myndighet, utredning', 'Hemsjukvården', 'Natt och larm'];
const people = ['Łucja Đorđević', 'Åke Öst', 'Ingrid Nordström-Lindqvist'];

/** Accesses of every kind, one every other hour. */
export const accesses = (count: number): readonly ExtractAccess[] =>
  Array.from({ length: count }, (_, index) => ({
    at: new Date(Date.UTC(2026, 5, 1, 7) + index * 7_500_000).toISOString().slice(0, 19),
    operation: index % 17 === 3 ? { masked: true } : (operations[index % 4] ?? null),
    act: index % 5 === 4 ? 'changed' : 'read',
    part: index % 3 === 0 ? 'Genomförandeplan' : '',
    by:
      index % 7 === 0
        ? { shown: 'title', title: 'undersköterska' }
        : { shown: 'name', name: people[index % 3] ?? '', title: 'undersköterska' },
    who: index % 3,
    standing: index % 13 === 0 ? { is: 'inquiry' } : { is: 'explained', by: 'direct' },
  }));

export const extractData = (count: number): ClientExtractData => ({
  number: '2026-017',
  organisation: 'Lindevads kommun',
  requestedOn: '2026-11-10',
  madeOn: '2026-11-26',
  period: { from: '2026-06-01', to: '2026-10-31' },
  system: 'Treserva',
  client: { name: 'Göran Ek', personalNumber: clientNumber },
  accesses: accesses(count),
  contact: { name: 'Verksamhetschefen', phone: '0123-45 67 00' },
  dataProtectionOfficer: { name: 'Dataskyddsombudet', email: 'dso@lindevad.example' },
});
