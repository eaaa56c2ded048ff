import { ffsPolicy } from '@loggkontroll/core/policy';
import type { ClientExtractRules } from '@loggkontroll/core/policy';
import { extractDecider, extractFactsOf } from '@loggkontroll/core/workflow';
import type {
  ClientExtract,
  ExtractCommand,
  ExtractEvent,
  ExtractFacts,
  ExtractRequest,
  ExtractState,
} from '@loggkontroll/core/workflow';
import { leanClientExtract } from '../../../../../core/src/policy/lean/client-extract.ts';
import { npoClientExtract } from '../../../../../core/src/policy/npo/client-extract.ts';
import { vonClientExtract } from '../../../../../core/src/policy/von/client-extract.ts';
import { as } from '../acting.ts';
import { specificationOf } from '../specification.ts';
import type { Past } from '../specification.ts';

export const { given } = specificationOf(extractDecider);

export const manager = as('manager', 'unit-manager')();
export const otherManager = as('other-manager', 'unit-manager')();
export const areaManager = as('area-manager', 'department-head')();
export const head = as('head', 'unit-manager')();
export const stranger = as('stranger', 'unit-manager')();
export const administrator = as('administrator', 'log-administrator')();
export const bot = as('bot', 'bot')();

export const hash = (digit: string): string => digit.repeat(64);

export const request: ExtractRequest = {
  extractId: 'extract-1',
  departmentId: 'housing',
  unitId: 'unit-1',
  requestedOn: '2026-10-01',
  requestedBy: 'client',
  handler: 'manager',
  handlersManager: 'area-manager',
  assessor: 'manager',
  orderer: 'manager',
};

export const factsUnder = (rules: unknown, change: Partial<ExtractRequest> = {}): ExtractFacts => {
  const clientExtract = structuredClone(rules) as ClientExtractRules;
  const facts = extractFactsOf({ ...request, ...change }, { ...ffsPolicy, clientExtract });
  if (facts === undefined) throw new Error('a policy with client extracts expected');
  return facts;
};

/** VON: the manager assesses, orders, reviews and hands over; noted in the client's record. */
export const facts = factsUnder(vonClientExtract);
/** LEAN: the head of operations; the orderer verified; by mail with receipt. */
export const leanFacts = factsUnder(leanClientExtract, {
  handler: 'head',
  assessor: 'head',
  orderer: 'head',
});
/** NPO: taken out in the national service, no administrator. */
export const npoFacts = factsUnder(npoClientExtract);

export const commands = {
  request: { type: 'requestExtract', ...facts },
  openSubjectRoom: { type: 'openSubjectRoom', subjectRoom: '0c3b8f57-3a33-4d3b-8a4c-6f0a1d3a2f11' },
  giveClient: { type: 'giveClient', subjectSha256: hash('7') },
  showIdentity: { type: 'showIdentity', how: 'identity-document', on: '2026-10-01' },
  showAuthority: { type: 'showAuthority', ground: 'guardianship', on: '2026-10-01' },
  release: { type: 'assessExtract', decision: { kind: 'released', staff: 'name' } },
  mask: {
    type: 'assessExtract',
    decision: { kind: 'released-with-masks', staff: 'employee-of', reasons: ['threatened-employee'] },
  },
  refuse: { type: 'assessExtract', decision: { kind: 'refused', reasons: ['ongoing-inquiry'] } },
  order: { type: 'orderExtract' },
  takeOn: { type: 'takeOnExtract', administrator: 'administrator' },
  openLogRoom: { type: 'openLogRoom', logRoom: '5b1f4f1e-8f0e-4f1c-9a1f-0f6f8a1f2c33' },
  deliver: { type: 'deliverExtract', log: { sha256: hash('1'), accesses: 12 }, ordererVerified: true },
  nameReviewer: { type: 'nameExtractReviewer', reviewer: 'area-manager' },
  control: { type: 'controlExtract', finishedOn: '2026-10-02', outcome: 'no-remark' },
  makeDocument: { type: 'makeExtractDocument', sha256: hash('2') },
  handOver: {
    type: 'handOverExtract',
    way: 'registered-mail',
    on: '2026-10-02',
    documentSha256: hash('2'),
  },
  receipt: { type: 'recordReceipt', on: '2026-10-05' },
  returned: { type: 'recordReturn', on: '2026-10-05' },
  noteRequest: { type: 'noteExtract', what: 'request', on: '2026-10-01' },
  noteHandOver: { type: 'noteExtract', what: 'hand-over', on: '2026-10-02' },
  startInquiry: { type: 'startInquiry', kind: 'case', recordId: 'case-1' },
  passOn: {
    type: 'passOnExtract',
    handler: 'other-manager',
    handlersManager: 'area-manager',
    assessor: 'other-manager',
    orderer: 'other-manager',
  },
  withdraw: { type: 'withdrawExtract', reason: 'client-withdrew' },
  close: { type: 'closeExtract' },
  recordFate: {
    type: 'recordExtractFate',
    of: 'subject',
    fate: { fate: 'deleted', deletedAt: '2026-10-02T08:00:00Z' },
  },
} as const satisfies Record<string, ExtractCommand>;

type History = readonly Past<ExtractEvent>[];
const later = '2026-10-02T08:00:00Z';

/** The events that lead to each state under VON, in order of time. */
export const requested: History = [[{ type: 'extractRequested', ...facts }, 'manager']];
export const open: History = [
  ...requested,
  [{ ...commands.openSubjectRoom, type: 'extractSubjectRoomOpened' }, 'bot'],
];
export const clientGiven: History = [
  ...open,
  [{ ...commands.giveClient, type: 'extractClientGiven' }, 'manager'],
];
export const identified: History = [
  ...clientGiven,
  [{ ...commands.showIdentity, type: 'identityShown' }, 'manager'],
];
export const released: History = [
  ...identified,
  [{ ...commands.release, type: 'extractAssessed' }, 'manager'],
];
export const refused: History = [...identified, [{ ...commands.refuse, type: 'extractAssessed' }, 'manager']];
export const ordered: History = [...released, [{ type: 'extractOrdered' }, 'manager']];
export const takenOn: History = [
  ...ordered,
  [{ ...commands.takeOn, type: 'extractTakenOn' }, 'administrator'],
  [{ ...commands.openLogRoom, type: 'extractLogRoomOpened' }, 'bot'],
];
export const delivered: History = [
  ...takenOn,
  [
    { type: 'extractDelivered', log: { sha256: hash('1'), accesses: 12 }, ordererVerified: true },
    'administrator',
  ],
];
export const passedOn: History = [
  ...delivered,
  [{ ...commands.passOn, type: 'extractPassedOn' }, 'manager', later],
];
export const controlled: History = [
  ...delivered,
  [{ ...commands.control, type: 'extractControlled' }, 'bot', later],
];
export const readable: History = [
  ...controlled,
  [{ type: 'extractDocumentMade', sha256: hash('2') }, 'manager', later],
];
export const handedOver: History = [
  ...readable,
  [{ ...commands.handOver, type: 'extractHandedOver' }, 'manager', later],
];
export const noted: History = [
  ...handedOver,
  [{ ...commands.noteRequest, type: 'extractNoted' }, 'manager', later],
  [{ ...commands.noteHandOver, type: 'extractNoted' }, 'manager', later],
];
export const closed: History = [...noted, [{ type: 'extractClosed' }, 'manager', later]];
export const withdrawn: History = [
  ...identified,
  [{ type: 'extractWithdrawn', reason: 'client-withdrew' }, 'manager'],
];

export const extractBy = (state: ExtractState): ClientExtract => {
  if (state.status === 'none') throw new Error('a requested extract expected');
  return state;
};
export const after = (past: History): ClientExtract => extractBy(given(...past).state());

/** An NPO extract whose log room is open: nobody orders it. */
export const npoReleased: History = [
  [{ type: 'extractRequested', ...npoFacts }, 'manager'],
  ...released.slice(1),
  [{ ...commands.openLogRoom, type: 'extractLogRoomOpened' }, 'bot'],
];

/** The same history with other facts. */
export const under = (other: ExtractFacts, past: History): History => [
  [{ type: 'extractRequested', ...other }, other.handler],
  ...past.slice(1),
];
