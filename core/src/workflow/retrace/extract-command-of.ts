import type { ExtractCommand, ExtractEvent } from '../extract/extract.ts';

/** The command that an extract's event is the outcome of. */
export const extractCommandOf = (event: ExtractEvent): ExtractCommand => {
  switch (event.type) {
    case 'extractRequested':
      return { ...event, type: 'requestExtract' };
    case 'extractSubjectRoomOpened':
      return { ...event, type: 'openSubjectRoom' };
    case 'extractClientGiven':
      return { ...event, type: 'giveClient' };
    case 'identityShown':
      return { ...event, type: 'showIdentity' };
    case 'authorityShown':
      return { ...event, type: 'showAuthority' };
    case 'extractAssessed':
      return { ...event, type: 'assessExtract' };
    case 'extractOrdered':
      return { type: 'orderExtract' };
    case 'extractTakenOn':
      return { ...event, type: 'takeOnExtract' };
    case 'extractLogRoomOpened':
      return { ...event, type: 'openLogRoom' };
    case 'extractDelivered':
      return { ...event, type: 'deliverExtract' };
    case 'extractReviewerNamed':
      return { ...event, type: 'nameExtractReviewer' };
    case 'extractControlled':
      return { ...event, type: 'controlExtract' };
    case 'extractDocumentMade':
      return { ...event, type: 'makeExtractDocument' };
    case 'extractHandedOver':
      return { ...event, type: 'handOverExtract' };
    case 'receiptRecorded':
      return { ...event, type: 'recordReceipt' };
    case 'extractReturned':
      return { ...event, type: 'recordReturn' };
    case 'extractNoted':
      return { ...event, type: 'noteExtract' };
    case 'inquiryStarted':
      return { ...event, type: 'startInquiry' };
    case 'extractPassedOn':
      return { ...event, type: 'passOnExtract' };
    case 'extractWithdrawn':
      return { ...event, type: 'withdrawExtract' };
    case 'extractClosed':
      return { type: 'closeExtract' };
    case 'extractFateRecorded':
      return { ...event, type: 'recordExtractFate' };
  }
};
