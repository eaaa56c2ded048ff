import type { Policy } from '@loggkontroll/core/policy';
import { policyAt } from '../session/policy-at.ts';
import type { MadeUnder } from '../session/policy-at.ts';
import { useAnswer } from './use-answer.ts';
import type { Answer } from './use-answer.ts';

/** The policy under which a record was made, in its version; undefined when nobody has kept it. Mostly without a request. */
export const usePolicyOf = ({
  policyId,
  policyVersion,
}: MadeUnder): Answer<{ readonly policy: Policy | undefined }> =>
  useAnswer(
    ['policy', policyId, policyVersion],
    async (session) => ({ policy: await policyAt(session, { policyId, policyVersion }) }),
    { steady: true },
  );
