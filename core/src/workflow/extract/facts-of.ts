import { addWorkingDays, isoDateOf } from '../../calendar/index.ts';
import type { Policy } from '../../policy/index.ts';
import type { ExtractFacts } from './extract.ts';

/** What requesting an extract needs beside the policy. */
export type ExtractRequest = Omit<ExtractFacts, 'policyId' | 'policyVersion' | 'rules' | 'deadlines'>;

/** An extract as the policy wants it, fixed from now on; undefined where the policy has no client extracts (FFS, R1177). */
export const extractFactsOf = (request: ExtractRequest, policy: Policy): ExtractFacts | undefined => {
  const rules = policy.clientExtract;
  if (rules === null) return undefined;
  const { withinWorkingDays: within } = rules;
  let day = isoDateOf(request.requestedOn);
  const next = (days: number) => (day = addWorkingDays(day, days, policy.workingTime));
  return {
    ...request,
    policyId: policy.id,
    policyVersion: policy.version,
    rules,
    deadlines: {
      assess: next(within.assess),
      order: next(within.order),
      deliver: next(within.deliver),
      'make-readable': next(within['make-readable']),
      'hand-over': next(within['hand-over']),
      note: next(within.note),
    },
  };
};
