import type { PersonId } from '../../organisation/index.ts';
import type { TargetedDoer, TargetedRules } from '../../policy/index.ts';
import type { TargetedPart } from './codes.ts';
import { personIn } from './separation.ts';
import type { Targeted, TargetedStep } from './targeted.ts';

/** What the registers say of who is still there. */
export interface LeftDesk {
  /** As the record was requested with it. */
  readonly rules: TargetedRules;
  /** Who leads anything, has a function or is in a group of those who plan or take logs out; whoever is away is too. */
  readonly active: ReadonlySet<PersonId>;
  /** Whose every employment is over. */
  readonly ended: ReadonlySet<PersonId>;
  /** Whether the review is registered, and nothing more asked of whoever made it. */
  readonly isReviewed: boolean;
}

/** Whom a policy has in a part: somebody by their place, or whom the requester has named, who may have none. */
const doerIn = (part: TargetedPart, { decides, attest, subject, receiver, reviewer }: TargetedRules) => {
  const doers: Readonly<Partial<Record<TargetedPart, TargetedDoer | undefined>>> = {
    decider: decides.kind === 'by' ? decides.party : undefined,
    attestant: attest.kind === 'by' ? attest.party : undefined,
    giver: subject.from,
    receiver,
    reviewer: reviewer === 'receiver' ? receiver : reviewer,
  };
  return doers[part];
};

/** Until the log is handed over, whoever hands it over; until it is reviewed, whoever does that. */
const partsWithLog = ({ steps, done, reading }: Targeted): readonly TargetedPart[] => {
  if (reading.by !== 'reviewer') return [];
  if (!steps.some(({ step }) => step === 'hand-over')) return ['receiver'];
  return done['hand-over'] === undefined ? ['receiver', 'reviewer'] : ['reviewer'];
};

const openParts = (targeted: Targeted, isReviewed: boolean): readonly TargetedPart[] => {
  const { status, steps, done, delivered, reading } = targeted;
  if (status !== 'open' && status !== 'at-reviewer') return [];
  if (delivered !== undefined) return isReviewed ? [] : partsWithLog(targeted);
  const awaits = (step: TargetedStep): boolean =>
    done[step] === undefined && steps.some((each) => each.step === step);
  const isRead = reading.by === 'reviewer';
  return [
    'requester',
    ...(awaits('decide') ? (['decider'] as const) : []),
    ...(awaits('attest') ? (['attestant'] as const) : []),
    ...(awaits('give-subject') ? (['giver'] as const) : []),
    ...(isRead ? (['receiver'] as const) : []),
    ...(isRead && awaits('hand-over') ? (['reviewer'] as const) : []),
  ];
};

/**
 * The parts of a targeted review in which something is still to be done by somebody who is there no more: they lead nothing
 * and have no function, where the part is theirs by such a place; where the requester has named them, their employment is over
 * as well. Once the log is delivered it is whoever is to hand it over or to review it.
 */
export const partsOfThoseWhoLeft = (
  targeted: Targeted,
  { rules, active, ended, isReviewed }: LeftDesk,
): readonly TargetedPart[] =>
  openParts(targeted, isReviewed).filter((part) => {
    const personId = personIn(part, targeted);
    if (personId === undefined || targeted.wanted.includes(part) || active.has(personId)) return false;
    return doerIn(part, rules) !== 'named-by-the-requester' || ended.has(personId);
  });
