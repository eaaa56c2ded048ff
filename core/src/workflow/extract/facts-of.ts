import { addWorkingDays, isoDateOf } from '../../calendar/index.ts';
import type { Policy } from '../../policy/index.ts';
import type { ExtractFacts } from './extract.ts';

/** What requesting an extract needs beside the policy. */
export type ExtractRequest = Omit<
  ExtractFacts,
  'number' | 'policyId' | 'policyVersion' | 'rules' | 'deadlines'
>;

/** `VON-U-2026-1F3A9C02`: nobody sees all extracts, so their numbers come from their ids and not from a count. */
const numberOf = ({ extractId, requestedOn }: ExtractRequest, policyId: string): string => {
  const short = extractId.replace(/[^0-9a-z]/gi, '').slice(0, 8);
  return `${policyId}-U-${requestedOn.slice(0, 4)}-${short}`.toUpperCase();
};

/** An extract as the policy wants it, fixed from now on; undefined where the policy has no client extracts (FFS, R1177). */
export const extractFactsOf = (request: ExtractRequest, policy: Policy): ExtractFacts | undefined => {
  const rules = policy.clientExtract;
  if (rules === null) return undefined;
  const { withinWorkingDays: within } = rules;
  let day = isoDateOf(request.requestedOn);
  const next = (days: number) => (day = addWorkingDays(day, days, policy.workingTime));
  return {
    ...request,
    number: numberOf(request, policy.id),
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
