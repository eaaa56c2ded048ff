import type { Happening } from '../decider.ts';
import type { Answer } from '../order/order.ts';
import type { TargetedPart } from './codes.ts';
import { personIn, requestedBy } from './separation.ts';
import type { Targeted, TargetedEvent, TargetedState, TargetedStep } from './targeted.ts';

const withDone = (targeted: Targeted, step: TargetedStep, answer: Answer): Targeted => {
  const next = { ...targeted, done: { ...targeted.done, [step]: answer } };
  return { ...next, status: statusAfter(next) };
};

const without = (targeted: Targeted, ...steps: readonly TargetedStep[]): Targeted => ({
  ...targeted,
  done: Object.fromEntries(
    Object.entries(targeted.done).filter(([step]) => !steps.some((each) => each === step)),
  ),
});

const statusAfter = ({ steps, done, reading }: Targeted): Targeted['status'] => {
  if (!steps.every(({ step }) => done[step] !== undefined)) return 'open';
  return reading.by === 'reviewer' ? 'at-reviewer' : 'with-provider';
};

const withoutSubject = ({ subjectSha256: _, ...targeted }: Targeted): Targeted =>
  without(targeted, 'give-subject');

const withoutAdministrator = ({ administrator: _, ...targeted }: Targeted): Targeted =>
  without(targeted, 'take-on', 'verify-orderer');

const standBack = (targeted: Targeted, parts: readonly TargetedPart[]): Targeted => {
  const stoodBack = parts.flatMap((part) => {
    const personId = personIn(part, targeted);
    return personId === undefined ? [] : [{ part, personId }];
  });
  const wanted = parts.filter((part) => part !== 'administrator');
  const vacated: Targeted = {
    ...targeted,
    wanted: [...targeted.wanted, ...wanted],
    stoodBack: [...targeted.stoodBack, ...stoodBack],
  };
  return parts.includes('administrator') ? withoutAdministrator(vacated) : vacated;
};

/** What somebody else did in the place is done anew: a decision, an attestation, what was said of the subject. */
const appoint = (targeted: Targeted, part: TargetedPart, personId: string): Targeted => {
  const next: Targeted = { ...targeted, wanted: targeted.wanted.filter((each) => each !== part) };
  switch (part) {
    case 'requester':
      return { ...next, ...requestedBy(next, personId) };
    case 'decider':
      return { ...without(next, 'decide'), decider: personId };
    case 'attestant':
      return { ...without(next, 'attest'), attestant: personId };
    case 'giver':
      return { ...withoutSubject(next), giver: personId };
    case 'administrator':
      return next;
    case 'receiver':
    case 'reviewer': {
      if (next.reading.by !== 'reviewer') return next;
      const isHandedOver = next.steps.some(({ step }) => step === 'hand-over');
      const both = { receiver: personId, reviewer: personId };
      return { ...next, reading: { ...next.reading, ...(isHandedOver ? { [part]: personId } : both) } };
    }
  }
};

const completedIfSettled = (targeted: Targeted): Targeted => {
  const isRead = targeted.status === 'at-reviewer' || targeted.status === 'with-provider';
  const isSettled = targeted.logFate !== undefined && targeted.subjectFate !== undefined;
  return isRead && isSettled ? { ...targeted, status: 'completed' } : targeted;
};

const evolveRequested = (targeted: Targeted, event: TargetedEvent, { by, at }: Happening): Targeted => {
  const answer = { by, at };
  switch (event.type) {
    case 'targetedRequested':
      return targeted;
    case 'targetedDecided':
      return withDone(targeted, 'decide', answer);
    case 'targetedOrdered':
      return { ...withDone(targeted, 'order', answer), orderer: by };
    case 'targetedAttested':
      return withDone(targeted, 'attest', answer);
    case 'targetedRejected':
      return { ...targeted, status: 'rejected', rejected: { ...answer, reason: event.reason } };
    case 'targetedWithdrawn':
      return { ...targeted, status: 'withdrawn', withdrawn: { ...answer, reason: event.reason } };
    case 'targetedTakenOn':
      return { ...withDone(targeted, 'take-on', answer), administrator: event.administrator };
    case 'ordererVerified':
      return withDone(targeted, 'verify-orderer', answer);
    case 'subjectRoomOpened':
      return { ...targeted, subjectRoom: event.subjectRoom };
    case 'logRoomOpened':
      return { ...targeted, logRoom: event.logRoom };
    case 'subjectGiven': {
      const given = withDone(targeted, 'give-subject', answer);
      return { ...given, subjectSha256: event.subjectSha256, askedAgain: [] };
    }
    case 'subjectAskedAgain':
      return { ...withoutSubject(targeted), askedAgain: event.questions };
    case 'logDelivered': {
      const delivered = withDone(targeted, 'deliver', answer);
      return { ...delivered, delivered: { ...answer, file: event.file } };
    }
    case 'logHandedOver':
      return withDone(targeted, 'hand-over', answer);
    case 'logHandedOverInPerson': {
      const { identityShown, on } = event;
      const handedOver = withDone(targeted, 'hand-over-in-person', answer);
      return { ...handedOver, handedOverInPerson: { ...answer, identityShown, on } };
    }
    case 'supplementAsked': {
      const { supplement, dueOn } = event;
      return { ...targeted, asked: [...targeted.asked, { supplement, dueOn, asked: answer }] };
    }
    case 'supplementAdded': {
      const { supplement, sha256 } = event;
      const added = { ...answer, sha256 };
      const asked = targeted.asked.map((each) =>
        each.supplement === supplement ? { ...each, added } : each,
      );
      return { ...targeted, asked };
    }
    case 'anotherAsked':
      return standBack(targeted, event.parts);
    case 'personAppointed':
      return appoint(targeted, event.part, event.personId);
    case 'logFateRecorded':
      return completedIfSettled({ ...targeted, logFate: event.fate });
    case 'subjectFateRecorded':
      return completedIfSettled({ ...targeted, subjectFate: event.fate });
  }
};

/** The review after an event. Events before `targetedRequested` change nothing. */
export const evolve = (state: TargetedState, event: TargetedEvent, happening: Happening): TargetedState => {
  if (state.status !== 'none') return evolveRequested(state, event, happening);
  if (event.type !== 'targetedRequested') return state;
  const { type: _, ...facts } = event;
  return {
    ...facts,
    status: 'open',
    requested: { by: happening.by, at: happening.at },
    done: {},
    askedAgain: [],
    asked: [],
    wanted: [],
    stoodBack: [],
  };
};
