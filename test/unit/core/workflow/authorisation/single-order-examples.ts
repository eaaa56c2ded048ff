import { accessByNeedOf } from '@loggkontroll/core/workflow';
import type { AuthorisationFacts } from '@loggkontroll/core/workflow';
import { hash, opening, policyOf } from './examples.ts';
import type { AuthorisationHistory } from './examples.ts';

export const requestId = '0c3b8f57-3a33-4d3b-8a4c-6f0a1d3a2f1e';

const single = (): AuthorisationFacts => {
  const facts = accessByNeedOf({ ...opening, by: 'head', orderedBy: requestId }, policyOf('npo'));
  if (facts === undefined) throw new Error('It is the head’s to order.');
  return facts;
};

export const facts = single();
export const nothing = { sha256: hash('1'), takenOn: '2026-09-14' };
const prepare = { listSha256: hash('1'), sha256: hash('6'), ownAccess: false };
export const order = { listSha256: hash('1'), sha256: hash('5'), outcome: 'changes' } as const;

export const opened: AuthorisationHistory = [
  [{ type: 'authorisationOpened', ...facts }, 'bot'],
  [{ type: 'accessRoomOpened', room: requestId }, 'bot'],
];
export const prepared: AuthorisationHistory = [
  ...opened,
  [{ type: 'accessListSent', list: nothing }, 'bot'],
  [{ type: 'accessFactsPrepared', facts: prepare }, 'bot'],
];
export const ordered: AuthorisationHistory = [
  ...prepared,
  [{ type: 'accessAnswered', answer: order }, 'head'],
];
export const carried: AuthorisationHistory = [
  ...ordered,
  [{ type: 'accessCarriedOut', on: '2026-09-15', listSha256: hash('1') }, 'support'],
];
