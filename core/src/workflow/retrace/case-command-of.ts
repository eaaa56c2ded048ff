import type { CaseCommand, CaseEvent } from '../case/case.ts';

/** The command that a case's event is the outcome of. */
export const caseCommandOf = (event: CaseEvent): CaseCommand => {
  switch (event.type) {
    case 'caseOpened':
      return { ...event, type: 'openCase' };
    case 'subjectSet':
      return { ...event, type: 'setSubject' };
    case 'discoveryCorrected':
      return { ...event, type: 'correctDiscovery' };
    case 'conversationCalled':
      return { ...event, type: 'callConversation' };
    case 'invitationReceived':
      return { ...event, type: 'receiveInvitation' };
    case 'conversationNotHeld':
      return { ...event, type: 'recordNotHeld' };
    case 'minutesWritten':
      return { ...event, type: 'writeMinutes' };
    case 'minutesConfirmed':
      return { ...event, type: 'confirmMinutes' };
    case 'minutesRefused':
      return { ...event, type: 'refuseMinutes' };
    case 'copiesGiven':
      return { ...event, type: 'giveCopies' };
    case 'caseDecided':
      return { ...event, type: 'decideCase' };
    case 'measureConsidered':
      return { ...event, type: 'considerMeasure' };
    case 'breachPositioned':
      return { ...event, type: 'positionBreach' };
    case 'breachQuestioned':
      return { ...event, type: 'questionBreach' };
    case 'documentKept':
      return { ...event, type: 'keepDocument' };
    case 'caseHandedOver':
      return { ...event, type: 'handOverCase' };
    case 'caseClosed':
      return { type: 'closeCase' };
    case 'caseReopened':
      return { ...event, type: 'reopenCase' };
    case 'closedCaseCorrected':
      return { ...event, type: 'noteCorrection' };
    case 'correctionSeen':
      return { type: 'seeCorrection' };
    case 'documentsFateRecorded':
      return { ...event, type: 'recordDocumentsFate' };
  }
};
