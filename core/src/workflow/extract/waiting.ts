import type { PersonId } from '../../organisation/index.ts';
import type { ExtractStep } from '../../policy/index.ts';
import { awaitsReviewer, isReleased, lacksControl, lacksRequest } from './demands.ts';
import type { ClientExtract } from './extract.ts';

/** The step that an extract is at; undefined when it is over. */
export const extractStepOf = (extract: ClientExtract): ExtractStep | undefined => {
  switch (extract.status) {
    case 'requested':
      return 'assess';
    case 'assessed':
      if (!isReleased(extract)) return 'make-readable';
      return extract.rules.log === 'taken-out' ? 'deliver' : 'order';
    case 'ordered':
      return 'deliver';
    case 'delivered':
      return 'make-readable';
    case 'readable':
      return 'hand-over';
    case 'handed-over':
      return 'note';
    case 'closed':
    case 'withdrawn':
      return undefined;
  }
};

/**
 * Who reviews the log before the client has it: the assessor, unless they stand in it (S3). Undefined while it is not
 * known whether they do.
 */
export const extractReviewerOf = (extract: ClientExtract): PersonId | undefined =>
  awaitsReviewer(extract) ? undefined : (extract.delivered?.reviewer ?? extract.assessor);

const isToBeCleared = ({ subjectRoom, subjectFate, logRoom, logFate }: ClientExtract): boolean =>
  (subjectRoom !== undefined && subjectFate === undefined) ||
  (logRoom !== undefined && logFate === undefined);

/** Who an extract waits for: a PersonId, a role (the bot, which says who reviews and at last clears the rooms), or nobody. */
export const extractWaitsFor = (extract: ClientExtract): string | undefined => {
  switch (extractStepOf(extract)) {
    case 'assess':
      return lacksRequest(extract) ? extract.handler : extract.assessor;
    case 'order':
      return extract.orderer;
    case 'deliver':
      if (extract.rules.log === 'taken-out') return extract.orderer;
      return extract.administrator ?? 'role:log-administrator';
    case 'make-readable':
    case 'note':
      return extract.handler;
    case 'hand-over':
      return lacksControl(extract) ? (extractReviewerOf(extract) ?? 'role:bot') : extract.handler;
    case undefined:
      return isToBeCleared(extract) ? 'role:bot' : undefined;
  }
};

/** The ISO date by which the extract's present step is due, while it has one. */
export const extractDueOn = (extract: ClientExtract): string | undefined => {
  const step = extractStepOf(extract);
  return step === undefined ? undefined : extract.deadlines[step];
};
