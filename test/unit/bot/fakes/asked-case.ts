import { caseFileName, formatCaseDocument } from '@loggkontroll/core/case-documents';
import { deliveryHash } from '@loggkontroll/core/log';
import { caseIdFrom } from '@loggkontroll/core/workflow';
import type { CaseCommand, CaseRequestFacts } from '@loggkontroll/core/workflow';
import { ids } from '../../../contract/sharepoint/municipality.ts';
import type { Who } from '../../../contract/sharepoint/municipality.ts';
import { acting } from '../../../contract/sharepoint/reference-flow.ts';
import type { MemorySuite } from './suite.ts';

/** A case that the manager of unit-1 asks for, and what is done in it. */
export const askedCase = (suite: () => MemorySuite) => {
  const caseId = caseIdFrom({ requestId: 'asked' });

  const ask = async (change: Partial<CaseRequestFacts> = {}, who: Who = 'manager') => {
    const asked = await suite().register.caseRequests.create(
      {
        ...{
          type: 'requestCase',
          requestId: 'asked',
          policyId: 'ffs',
          departmentId: 'housing',
          unitId: 'unit-1',
        },
        ...{ requester: ids[who], discoveredAt: '2026-10-05T07:00:00Z', ...change },
      },
      { ...acting(who), now: await suite().services.clock.now() },
    );
    if (!asked.ok) throw new Error(asked.refusal.code);
  };

  const held = async () => {
    const found = await suite().cases.find(caseId);
    if (!found.ok) throw new Error(found.refusal.code);
    return found.value;
  };

  const act = async (command: CaseCommand, who: Who | 'bot' = 'manager') => {
    const context =
      who === 'bot' ? { actor: { personId: 'bot', roles: ['bot'] as const } } : { actor: acting(who).actor };
    const done = await suite().cases.act(caseId, command, {
      ...context,
      now: await suite().services.clock.now(),
    });
    if (!done.ok) throw new Error(done.refusal.code);
  };

  /** Somebody says in the tab whom the case is about. */
  const say = async (account: string, who: Who = 'manager') => {
    const content = { name: 'N', account };
    const text = formatCaseDocument({ kind: 'subject', caseId, language: 'sv', content });
    const sha256 = deliveryHash(text);
    const { room } = (await held()).state;
    await suite().caseRooms.put(room, caseFileName({ kind: 'subject', sha256, form: 'json' }), text);
    await act({ type: 'keepDocument', kind: 'subject', sha256 }, who);
  };

  return { caseId, ask, held, act, say };
};
