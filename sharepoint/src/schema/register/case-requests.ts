import type { CaseRequest } from '@loggkontroll/core/workflow';
import { keyOf, recordList } from '../record-list.ts';

/**
 * Requests for cases, and for reviews and orders of access (NPO): one folder a manager or planner, which nobody else reads. The
 * bot opens what is asked for.
 */
export const caseRequests = recordList<CaseRequest>()({
  list: {
    name: 'CaseRequests',
    title: 'Begärda ärenden',
    description:
      'Chefers och planerares begäran om att ett ärende eller en beställning av behörighet öppnas. Här står aldrig vem det gäller.',
    views: [{ title: 'Alla begärda ärenden', fields: ['LinkTitle', 'Status'] }],
    rights: {},
    folders: { per: 'asker', rights: { owner: 'Loggkontroll Act' } },
  },
  idOf: (request) => request.requestId,
  titleOf: ({ wants }) => (wants === undefined ? 'Ärende' : 'Behörighet'),
  folderOf: (request) => request.requester,
  projections: {
    PolicyId: keyOf('Rutin', (request: CaseRequest) => request.policyId),
  },
});
