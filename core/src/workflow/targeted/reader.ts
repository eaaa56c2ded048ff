import type { PersonId } from '../../organisation/index.ts';
import type { TargetedPart } from './codes.ts';
import { personIn } from './separation.ts';
import type { Targeted } from './targeted.ts';
import { appointerOf } from './waiting.ts';

/** The place of whoever has the log now: the receiver until it is handed over, then the reviewer. Undefined without a log here. */
export const readersPart = (targeted: Targeted): TargetedPart | undefined => {
  const { status, steps, done, delivered, reading } = targeted;
  if (reading.by !== 'reviewer' || delivered === undefined) return undefined;
  if (status !== 'open' && status !== 'at-reviewer') return undefined;
  return steps.some(({ step }) => step === 'hand-over') && done['hand-over'] !== undefined
    ? 'reviewer'
    : 'receiver';
};

/** Whoever has the log now, while the place is not empty. */
export const readerOf = (targeted: Targeted): PersonId | undefined => {
  const part = readersPart(targeted);
  return part === undefined || targeted.wanted.includes(part) ? undefined : personIn(part, targeted);
};

/**
 * Who may learn that somebody cannot read the log: they know whom it is about already, by what they gave or took out. Where
 * none of them is there any more, whoever appointed them.
 */
export const whoKnow = (targeted: Targeted): readonly PersonId[] => {
  const { giver, administrator, stoodBack } = targeted;
  const reader = readerOf(targeted);
  const know = [giver, administrator].filter(
    (personId) =>
      personId !== undefined && personId !== reader && !stoodBack.some((each) => each.personId === personId),
  );
  const told = [...new Set(know.filter((personId) => personId !== undefined))];
  return told.length > 0 ? told : [appointerOf(targeted)];
};
