import { common } from './common.ts';
import { failures } from './failures.ts';
import { followUp } from './follow-up.ts';
import { policyProblems } from './policy-problems.ts';
import { refusals } from './refusals.ts';

/** See the Swedish texts. */
export const shared = { common, failures, followUp, policyProblems, refusals };
