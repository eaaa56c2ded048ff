import type { TargetedCommand, TargetedEvent } from '../targeted/targeted.ts';

/** The command that a targeted review's event is the outcome of. */
export const targetedCommandOf = (event: TargetedEvent): TargetedCommand => {
  switch (event.type) {
    case 'targetedRequested':
      return { ...event, type: 'requestTargeted' };
    case 'targetedDecided':
      return { ...event, type: 'decide' };
    case 'targetedOrdered':
      return { ...event, type: 'placeOrder' };
    case 'targetedAttested':
      return { ...event, type: 'attest' };
    case 'targetedRejected':
      return { ...event, type: 'reject' };
    case 'targetedTakenOn':
      return { ...event, type: 'takeOn' };
    case 'ordererVerified':
      return { ...event, type: 'verifyOrderer' };
    case 'subjectRoomOpened':
      return { ...event, type: 'openSubjectRoom' };
    case 'logRoomOpened':
      return { ...event, type: 'openLogRoom' };
    case 'subjectGiven':
      return { ...event, type: 'giveSubject' };
    case 'subjectAskedAgain':
      return { ...event, type: 'askSubjectAgain' };
    case 'logDelivered':
      return { ...event, type: 'deliverLog' };
    case 'logHandedOver':
      return { ...event, type: 'handOver' };
    case 'logHandedOverInPerson':
      return { ...event, type: 'handOverInPerson' };
    case 'supplementAsked':
      return { ...event, type: 'askSupplement' };
    case 'supplementAdded':
      return { ...event, type: 'addSupplement' };
    case 'anotherAsked':
      return { ...event, type: 'askForAnother' };
    case 'personAppointed':
      return { ...event, type: 'appoint' };
    case 'targetedWithdrawn':
      return { ...event, type: 'withdraw' };
    case 'logFateRecorded':
      return { ...event, type: 'recordLogFate' };
    case 'subjectFateRecorded':
      return { ...event, type: 'recordSubjectFate' };
  }
};
