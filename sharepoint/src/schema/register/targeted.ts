import { targetedDueOn, targetedWaitsFor } from '@loggkontroll/core/workflow';
import type { Targeted } from '@loggkontroll/core/workflow';
import { keyOf, recordList, shown } from '../record-list.ts';

/**
 * Targeted reviews: one folder a manager, where that manager alone has begun them; the bot lets the others of a record
 * in. Never in a unit's folder: that somebody there is looked at may warn the one it is about (docs/inquiries.md).
 */
export const targeted = recordList<Targeted>()({
  list: {
    name: 'Targeted',
    title: 'Riktade kontroller',
    description: 'Begärda riktade kontroller. Här står aldrig vem eller vad de gäller.',
    views: [{ title: 'Alla riktade kontroller', fields: ['LinkTitle', 'Status', 'DueOn'], orderBy: 'DueOn' }],
    rights: { Planners: 'Loggkontroll Act', LogAdministrators: 'Loggkontroll Answer' },
    folders: { per: 'manager', rights: { owner: 'Loggkontroll Act' } },
  },
  idOf: (record) => record.targetedId,
  titleOf: (record) => record.number,
  folderOf: (record) => record.requester,
  projections: {
    WaitsFor: keyOf('Väntar på', targetedWaitsFor),
    DueOn: keyOf('Senast', targetedDueOn),
    PolicyId: keyOf('Rutin', (record: Targeted) => record.policyId),
    Requester: keyOf('Begärd av', (record: Targeted) => record.requester),
    Attestant: keyOf('Attestant', (record: Targeted) => record.attestant),
    Giver: keyOf('Uppgiftslämnare', (record: Targeted) => record.giver),
    Administrator: keyOf('Loggadministratör', (record: Targeted) => record.administrator),
    Receiver: keyOf('Mottagare', ({ reading }: Targeted) =>
      reading.by === 'reviewer' ? reading.receiver : undefined,
    ),
    Reviewer: keyOf('Granskare', ({ reading }: Targeted) =>
      reading.by === 'reviewer' ? reading.reviewer : undefined,
    ),
    Reason: shown('Skäl', (record: Targeted) => record.reason),
  },
});
