import {
  extractReviewerOf,
  extractStepOf,
  isReleased,
  lacksControl,
  lacksRequest,
} from '@loggkontroll/core/workflow';
import type { ClientExtract } from '@loggkontroll/core/workflow';
import type { Session } from '../../session/index.ts';

/** What this person can do with a client extract as it stands. */
export type ExtractAction =
  | 'await-room'
  | 'client'
  | 'assess'
  | 'order'
  | 'take-on'
  | 'deliver'
  | 'control'
  | 'make-readable'
  | 'write-refusal'
  | 'hand-over'
  | 'finish';

/** Undefined when it waits for somebody else. What is offered is still decided, and refused in words, by the domain. */
export const actionFor = (extract: ClientExtract, { me, roles }: Session): ExtractAction | undefined => {
  const isReviewers = lacksControl(extract) && extractReviewerOf(extract) === me.personId;
  const { handler, assessor, orderer, administrator, rules, subjectRoom, logRoom } = extract;
  const is = (personId: string | undefined): boolean => personId === me.personId;
  switch (extractStepOf(extract)) {
    case 'assess':
      if (lacksRequest(extract)) {
        if (!is(handler)) return undefined;
        return subjectRoom === undefined ? 'await-room' : 'client';
      }
      return is(assessor) ? 'assess' : undefined;
    case 'order':
      return is(orderer) ? 'order' : undefined;
    case 'deliver': {
      const takes = rules.log === 'taken-out' ? orderer : administrator;
      if (is(takes)) return logRoom === undefined ? 'await-room' : 'deliver';
      return rules.log !== 'taken-out' && roles.includes('log-administrator') ? 'take-on' : undefined;
    }
    case 'make-readable':
      if (!isReleased(extract)) return is(handler) ? 'write-refusal' : undefined;
      if (isReviewers) return 'control';
      return is(handler) ? 'make-readable' : undefined;
    case 'hand-over':
      if (isReviewers) return 'control';
      return is(handler) && !lacksControl(extract) ? 'hand-over' : undefined;
    case 'note':
      return is(handler) ? 'finish' : undefined;
    case undefined:
      return undefined;
  }
};
