import type { AuthorisationCommand, AuthorisationEvent } from '../authorisation/authorisation.ts';

/** The command that an authorisation review's event is the outcome of. */
export const authorisationCommandOf = (event: AuthorisationEvent): AuthorisationCommand => {
  switch (event.type) {
    case 'authorisationOpened':
      return { ...event, type: 'openAuthorisation' };
    case 'accessRoomOpened':
      return { ...event, type: 'openAccessRoom' };
    case 'accessListSent':
      return { ...event, type: 'sendAccessList' };
    case 'accessFactsPrepared':
      return { ...event, type: 'prepareAccessFacts' };
    case 'accessGoneThrough':
      return { ...event, type: 'goThroughAccess' };
    case 'accessAnswered':
      return { ...event, type: 'answerAccess' };
    case 'ownAccessAnswered':
      return { ...event, type: 'answerOwnAccess' };
    case 'accessCarriedOut':
      return { ...event, type: 'carryOutAccess' };
    case 'secrecyFlawFound':
      return { ...event, type: 'reportSecrecyFlaw' };
    case 'secrecyFlawAssessed':
      return { ...event, type: 'assessSecrecyFlaw' };
    case 'authorisationPassedOn':
      return { ...event, type: 'passOnAuthorisation' };
    case 'authorisationWithdrawn':
      return { ...event, type: 'withdrawAuthorisation' };
    case 'authorisationClosed':
      return { type: 'closeAuthorisation' };
    case 'accessFateRecorded':
      return { ...event, type: 'recordAccessFate' };
  }
};
