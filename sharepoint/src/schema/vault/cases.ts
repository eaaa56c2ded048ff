import { caseDueOn, caseWaitsFor } from '@loggkontroll/core/workflow';
import type { Case, CaseOrigin } from '@loggkontroll/core/workflow';
import { keyOf, recordList } from '../record-list.ts';

const sourceOf = (origin: CaseOrigin): string | undefined => {
  switch (origin.kind) {
    case 'review':
      return origin.reviewId;
    case 'extract':
      return origin.extractId;
    case 'registration':
      return origin.registrationId;
    case 'manager':
      return undefined;
  }
};

/** Cases: no group has a right to the list; the bot lets the people of a case in to that one item. */
export const cases = recordList<Case>()({
  list: {
    name: 'Cases',
    title: 'Ärenden',
    description: 'Vad som följer på en anmärkning eller en misstanke. Här står aldrig vem ett ärende gäller.',
    views: [{ title: 'Alla ärenden', fields: ['LinkTitle', 'Status', 'DueOn'], orderBy: 'DueOn' }],
    rights: {},
  },
  idOf: (held) => held.caseId,
  titleOf: (held) => held.number,
  folderOf: () => undefined,
  projections: {
    WaitsFor: keyOf('Väntar på', caseWaitsFor),
    DueOn: keyOf('Senast', caseDueOn),
    PolicyId: keyOf('Rutin', (held: Case) => held.policyId),
    Responsible: keyOf('Ansvarig', (held: Case) => held.responsible),
    ClosedOn: keyOf('Handlingar sparade sedan', ({ closed, documentsFate }: Case) =>
      documentsFate === undefined ? closed?.at.slice(0, 10) : undefined,
    ),
    Origin: keyOf('Kommer från', ({ origin }: Case) => sourceOf(origin)),
  },
});
