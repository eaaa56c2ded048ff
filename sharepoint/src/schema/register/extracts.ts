import { extractDueOn, extractWaitsFor } from '@loggkontroll/core/workflow';
import type { ClientExtract } from '@loggkontroll/core/workflow';
import { keyOf, recordList } from '../record-list.ts';

/** Client extracts: one folder a unit, where its manager and the manager's manager handle them. Nothing of the client. */
export const extracts = recordList<ClientExtract>()({
  list: {
    name: 'Extracts',
    title: 'Loggutdrag till klienter',
    description: 'Begärda loggutdrag. Här står aldrig vilken klient de gäller.',
    views: [{ title: 'Alla loggutdrag', fields: ['LinkTitle', 'Status', 'DueOn'], orderBy: 'DueOn' }],
    rights: { LogAdministrators: 'Loggkontroll Answer' },
    folders: {
      per: 'unit',
      rights: { 'unit-manager': 'Loggkontroll Act', 'managers-manager': 'Loggkontroll Act' },
    },
  },
  idOf: (extract) => extract.extractId,
  titleOf: (extract) => extract.number,
  folderOf: (extract) => extract.unitId,
  projections: {
    WaitsFor: keyOf('Väntar på', extractWaitsFor),
    DueOn: keyOf('Senast', extractDueOn),
    PolicyId: keyOf('Rutin', (extract: ClientExtract) => extract.policyId),
    Year: keyOf('År', ({ requestedOn }: ClientExtract) => requestedOn.slice(0, 4)),
    UnitId: keyOf('Enhet', (extract: ClientExtract) => extract.unitId),
    Handler: keyOf('Handläggare', (extract: ClientExtract) => extract.handler),
    Administrator: keyOf('Loggadministratör', (extract: ClientExtract) => extract.administrator),
  },
});
