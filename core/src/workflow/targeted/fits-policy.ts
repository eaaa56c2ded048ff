import type { Policy, TargetedRules } from '../../policy/index.ts';
import { stepsOf } from './steps.ts';
import type { TargetedFacts } from './targeted.ts';

const hasItsReason = ({ reason, about, reading }: TargetedFacts, rules: TargetedRules): boolean =>
  reason === 'private-providers-sample'
    ? reading.by === 'private-provider' && rules.privateProviders?.systematicToo === true
    : rules.reasons[reason]?.includes(about) === true;

const hasItsRequester = ({ reading, requestedAs }: TargetedFacts, rules: TargetedRules): boolean => {
  if (reading.by === 'reviewer') return rules.requestedBy.includes(requestedAs);
  const isListed = rules.privateProviders?.organisations.some(({ id }) => id === reading.providerId) === true;
  return isListed && requestedAs === 'log-administrator';
};

const hasItsPeople = (facts: TargetedFacts, { decides, attest, order, reviewer }: TargetedRules): boolean => {
  const { reading, decider, attestant, ownRequestAllowed, ownOrderAllowed, takenOutIn, orderer } = facts;
  if (reading.by === 'private-provider') return decider === undefined && attestant === undefined;
  const isOrderedByPlanners =
    order.kind === 'ordered' && order.by === 'planner' && facts.requestedAs !== 'planner';
  return (
    (decider !== undefined) === (decides.kind === 'by') &&
    (attestant !== undefined) === (attest.kind === 'by') &&
    ownRequestAllowed === (attest.kind === 'by' && attest.ownRequestAllowed) &&
    ownOrderAllowed === (attest.kind === 'by' && attest.ownOrderAllowed) &&
    takenOutIn === (order.kind === 'taken-out' ? order.in : undefined) &&
    (!isOrderedByPlanners || orderer === undefined) &&
    (reviewer !== 'receiver' || reading.receiver === reading.reviewer)
  );
};

/**
 * Whether a request has every step, and leaves out nobody, that its policy wants. Requests come from people's own pages,
 * and a record cannot look up its policy: so the bot opens no room for one that does not fit. The policy must be of the
 * version that the record names.
 */
export const fitsPolicy = (facts: TargetedFacts, policy: Policy): boolean => {
  const { targeted: rules, id, version } = policy;
  if (rules === undefined || facts.policyId !== id || facts.policyVersion !== version) return false;
  if (!hasItsReason(facts, rules) || !hasItsRequester(facts, rules) || !hasItsPeople(facts, rules))
    return false;
  const { order, subject, haste } = rules;
  const isHere = facts.reading.by === 'reviewer';
  const ordererVerified = isHere && order.kind === 'ordered' && order.ordererVerified === true;
  const offered = isHere && order.kind === 'ordered' ? (order.supplements ?? []) : [];
  const steps = stepsOf(facts, { given: subject.given, ordererVerified });
  return (
    steps.join() === facts.steps.map(({ step }) => step).join() &&
    offered.join() === facts.supplements.join() &&
    facts.haste === (facts.reason === 'suspicion' ? haste.kind : undefined)
  );
};
