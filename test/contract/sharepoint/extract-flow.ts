import { shippedPolicies } from '@loggkontroll/core/policy';
import { extractFactsOf } from '@loggkontroll/core/workflow';
import type { ExtractFacts } from '@loggkontroll/core/workflow';
import { ids } from './municipality.ts';

/** The routines that have client extracts. */
export type ExtractRoutine = 'von' | 'npo' | 'lean';

/** A client's request in Björken. VON: its manager does everything; NPO and LEAN: the head of operations decides. */
export const extractOf = (
  extractId: string,
  routine: ExtractRoutine,
  requestedBy: ExtractFacts['requestedBy'] = 'client',
): ExtractFacts => {
  const policy = shippedPolicies[routine];
  const deciding = routine === 'von' ? ids.manager : ids.area;
  const facts =
    policy &&
    extractFactsOf(
      {
        extractId,
        departmentId: 'housing',
        unitId: 'unit-1',
        requestedOn: '2026-10-05',
        requestedBy,
        handler: ids.manager,
        handlersManager: ids.area,
        assessor: deciding,
        orderer: deciding,
      },
      policy,
    );
  if (facts === undefined) throw new Error(`${routine} has client extracts.`);
  return facts;
};
