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

const openParts = ({ status, steps, done, delivered, reading }: Targeted): readonly TargetedPart[] => {
  if (status !== 'open' || delivered !== undefined) return [];
  const awaits = (step: TargetedStep): boolean =>
    done[step] === undefined && steps.some((each) => each.step === step);
  const isRead = reading.by === 'reviewer';
  return [
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
 * as well. None once the log is delivered.
 */
export const partsOfThoseWhoLeft = (
  targeted: Targeted,
  { rules, active, ended }: LeftDesk,
): readonly TargetedPart[] =>
  openParts(targeted).filter((part) => {
    const personId = personIn(part, targeted);
    if (personId === undefined || targeted.wanted.includes(part) || active.has(personId)) return false;
    return doerIn(part, rules) !== 'named-by-the-requester' || ended.has(personId);
  });
