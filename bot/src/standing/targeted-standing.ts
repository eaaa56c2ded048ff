import { awaitedSupplements, doerOf, readerOf } from '@loggkontroll/core/workflow';
import type { Targeted, TargetedPart, TargetedStep } from '@loggkontroll/core/workflow';
import type { PersonId } from '@loggkontroll/core/organisation';
import { isOnlyTold } from '../cards/index.ts';
import type { TargetedAbout } from '../cards/index.ts';
import type { RecordStanding } from './record-standing.ts';

const openWhile = (isOpen: boolean): RecordStanding => ({ state: isOpen ? 'open' : 'done' });

/** The place whose emptiness takes a step from whoever stood there. */
const partOf = (step: TargetedStep, { takenOutIn }: Targeted): TargetedPart | undefined => {
  switch (step) {
    case 'decide':
      return 'decider';
    case 'attest':
      return 'attestant';
    case 'give-subject':
      return 'giver';
    case 'hand-over':
      return 'receiver';
    case 'deliver':
      return takenOutIn === undefined ? undefined : 'receiver';
    case 'order':
    case 'take-on':
    case 'verify-orderer':
    case 'hand-over-in-person':
      return undefined;
  }
};

const isTheirs = (step: TargetedStep, targeted: Targeted, viewer: PersonId): boolean => {
  const part = partOf(step, targeted);
  const doer = doerOf(step, targeted);
  if (doer === undefined || (part !== undefined && targeted.wanted.includes(part))) return false;
  return doer.startsWith('role:') || doer === viewer;
};

/**
 * How a targeted review stands with what a notice asks of one person: for whoever has stood back it is done, whatever
 * becomes of it.
 */
export const targetedStanding = (
  { kind, step }: Pick<TargetedAbout, 'kind' | 'step'>,
  targeted: Targeted,
  viewer: PersonId,
): RecordStanding => {
  const { status, wanted, done, rejected } = targeted;
  if (isOnlyTold(kind)) return { state: 'open' };
  if (step === undefined) return { state: 'done' };
  const isOpen = status === 'open' || status === 'at-reviewer';
  if (step === 'appoint') return openWhile(isOpen && wanted.length > 0);
  /* What the bot sees in the rooms no record says: what is asked is over, at the latest, when somebody else is asked for. */
  if (step === 'ask-another') return openWhile(isOpen && wanted.length === 0);
  if (step === 'concerns') {
    const isTheirs = kind === 'escalation' || readerOf(targeted) === viewer;
    return openWhile(status === 'at-reviewer' && isTheirs);
  }
  if (step === 'supplement')
    return openWhile(status === 'at-reviewer' && awaitedSupplements(targeted).length > 0);
  if (kind === 'escalation') return openWhile(status === 'open' && done[step] === undefined);
  if (!isTheirs(step, targeted, viewer)) return { state: 'done' };
  if (step === 'attest') {
    const { attest } = done;
    if (attest) return { state: 'attested', by: attest.by, at: attest.at };
    if (rejected) return { state: 'rejected', by: rejected.by, at: rejected.at };
  }
  return openWhile(status === 'open' && done[step] === undefined);
};
