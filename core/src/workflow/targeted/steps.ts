import type { PersonId } from '../../organisation/index.ts';
import type { Targeted, TargetedFacts, TargetedStep } from './targeted.ts';

/** The steps that confirm a request; no room is opened, and nobody is asked whom it is about, before they are done. */
const confirmations: readonly TargetedStep[] = ['decide', 'order', 'attest'];

/** What a record's own people and rules say of its steps, before they are put in order. */
export type StepGround = Pick<
  TargetedFacts,
  'requester' | 'decider' | 'orderer' | 'takenOutIn' | 'attestant' | 'reading'
>;

const confirmationsOf = (ground: StepGround): TargetedStep[] => {
  const { requester, decider, orderer, takenOutIn, attestant, reading } = ground;
  const isOrderedApart = takenOutIn === undefined && orderer !== requester && reading.by === 'reviewer';
  const wanted: Record<string, boolean> = {
    decide: decider !== undefined && decider !== requester,
    order: isOrderedApart,
    attest: attestant !== undefined,
  };
  return confirmations.filter((step) => wanted[step]);
};

/** The step after the delivery: the receiver passes the log on, or a private provider fetches it. */
const passedOn = (reading: TargetedFacts['reading']): TargetedStep[] => {
  if (reading.by === 'private-provider') return ['hand-over-in-person'];
  return reading.receiver === reading.reviewer ? [] : ['hand-over'];
};

/**
 * The steps of a record in their order. The decision, the order and the attestation come first; then whoever takes the
 * log out learns whom it is about: when asked (FFS 7.3), or with the request.
 */
export const stepsOf = (
  ground: StepGround,
  rules: { readonly given: 'with-the-request' | 'when-asked'; readonly ordererVerified: boolean },
): readonly TargetedStep[] => {
  const takeOn: TargetedStep[] = ground.takenOutIn === undefined ? ['take-on'] : [];
  const subject: TargetedStep[] =
    rules.given === 'when-asked' ? [...takeOn, 'give-subject'] : ['give-subject', ...takeOn];
  const verified: TargetedStep[] =
    rules.ordererVerified && ground.takenOutIn === undefined ? ['verify-orderer'] : [];
  return [...confirmationsOf(ground), ...subject, ...verified, 'deliver', ...passedOn(ground.reading)];
};

/** Whether a request's steps are those that its own people call for, none left out. */
export const hasItsSteps = (facts: TargetedFacts): boolean => {
  const own = facts.steps.map(({ step }) => step);
  const ordererVerified = own.includes('verify-orderer');
  return (['with-the-request', 'when-asked'] as const).some(
    (given) => stepsOf(facts, { given, ordererVerified }).join() === own.join(),
  );
};

/** The step whose turn it is; undefined when all are done. */
export const stepInTurn = ({ steps, done }: Pick<Targeted, 'steps' | 'done'>): TargetedStep | undefined =>
  steps.find(({ step }) => done[step] === undefined)?.step;

/** Whether the request is decided, ordered and attested, as far as its policy wants that. */
export const isConfirmed = ({ steps, done }: Pick<Targeted, 'steps' | 'done'>): boolean =>
  steps.every(({ step }) => !confirmations.includes(step) || done[step] !== undefined);

/** Who does a step: a PersonId, `role:planner` or `role:log-administrator`, or nobody yet. */
export const doerOf = (step: TargetedStep, targeted: Targeted): PersonId | undefined => {
  const { decider, orderer, attestant, giver, administrator, reading, takenOutIn } = targeted;
  switch (step) {
    case 'decide':
      return decider;
    case 'order':
      return orderer ?? 'role:planner';
    case 'attest':
      return attestant;
    case 'take-on':
      return 'role:log-administrator';
    case 'give-subject':
      return giver;
    case 'verify-orderer':
    case 'hand-over-in-person':
      return administrator;
    case 'deliver':
      return takenOutIn !== undefined && reading.by === 'reviewer' ? reading.receiver : administrator;
    case 'hand-over':
      return reading.by === 'reviewer' ? reading.receiver : undefined;
  }
};
