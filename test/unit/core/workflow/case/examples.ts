import { ffsPolicy } from '@loggkontroll/core/policy';
import { caseFactsOf, subjectKeyOf } from '@loggkontroll/core/workflow';
import type { CaseCommand, CaseEvent, CaseFacts, CaseOpening } from '@loggkontroll/core/workflow';
import { isoInstantOf } from '@loggkontroll/core/calendar';
import { as } from '../acting.ts';
import type { Past } from '../specification.ts';

export const manager = as('manager', 'unit-manager')();
export const otherManager = as('other-manager', 'unit-manager')();
export const areaManager = as('area-manager', 'department-head')();
export const stranger = as('stranger', 'unit-manager')();
export const employee = as('employee')();
export const bot = as('bot', 'bot')();

export const salt = 'c4'.repeat(32);
export const subjectKey = subjectKeyOf('case-review-order-1', 'employee', salt);
export const hash = (digit: string): string => digit.repeat(64);

export const opening: CaseOpening = {
  caseId: 'case-review-order-1',
  number: 'A-2026-014',
  departmentId: 'housing',
  unitId: 'unit-1',
  origin: { kind: 'review', reviewId: 'review-order-1' },
  discoveredAt: '2026-10-01T08:00:00Z',
  responsible: 'manager',
  responsiblesManager: 'area-manager',
  room: 'a3b0c442-98fc-4c14-9afb-f4c8996fb924',
  people: { 'employee-manager': 'manager', 'department-head': 'area-manager' },
};

/** FFS: reported always, access removal first, the department head told of intent. */
export const facts: CaseFacts = caseFactsOf(opening, ffsPolicy, isoInstantOf('2026-10-01T08:00:00Z'));

const dialogue = { by: 'dialogue', subjectKey } as const;

export const commands = {
  open: { type: 'openCase', ...facts },
  setSubject: { type: 'setSubject', subjectKey },
  correctDiscovery: { type: 'correctDiscovery', discoveredAt: '2026-09-30T12:00:00Z' },
  call: {
    type: 'callConversation',
    meetingAt: '2026-10-06T11:00:00Z',
    representativeStated: true,
    documentSha256: hash('1'),
  },
  receiveInvitation: { type: 'receiveInvitation', documentSha256: hash('1'), subjectKey },
  recordNotHeld: { type: 'recordNotHeld', reason: 'did-not-come' },
  writeMinutes: {
    type: 'writeMinutes',
    heldOn: '2026-10-01',
    participants: 3,
    representativePresent: true,
    documentSha256: hash('2'),
  },
  confirm: { type: 'confirmMinutes', documentSha256: hash('2'), how: dialogue },
  refuse: { type: 'refuseMinutes', documentSha256: hash('2'), how: dialogue, reason: 'content-disputed' },
  giveCopies: { type: 'giveCopies', copies: 3 },
  decideExplained: { type: 'decideCase', outcome: { kind: 'explained' } },
  decideConfirmed: {
    type: 'decideCase',
    outcome: { kind: 'not-explained', intent: true, serious: false },
  },
  decideUnfounded: { type: 'decideCase', outcome: { kind: 'unfounded', reason: 'explained-by-records' } },
  removeAccess: {
    type: 'considerMeasure',
    measure: 'access-removal',
    decision: { decision: 'taken', on: '2026-10-02' },
  },
  train: {
    type: 'considerMeasure',
    measure: 'training',
    decision: { decision: 'later', on: '2026-11-02' },
  },
  reportBreach: {
    type: 'positionBreach',
    position: { status: 'reported', at: '2026-10-02T10:00:00Z', persons: 2 },
  },
  denyBreach: {
    type: 'positionBreach',
    position: { status: 'not-a-breach', reason: 'no-personal-data-seen' },
  },
  questionBreach: { type: 'questionBreach', changedAt: '2026-10-01T08:30:00Z' },
  keepDocument: { type: 'keepDocument', kind: 'log', sha256: hash('3') },
  handOver: {
    type: 'handOverCase',
    responsible: 'other-manager',
    responsiblesManager: 'area-manager',
    reason: 'biased',
  },
  close: { type: 'closeCase' },
  reopen: {
    type: 'reopenCase',
    reason: 'new-facts',
    deadlines: {
      conversation: '2026-11-02',
      minutes: '2026-11-05',
      'minutes-answer': '2026-11-12',
      decision: '2026-11-19',
      closing: '2026-12-17',
    },
  },
  noteCorrection: {
    ...{ type: 'noteCorrection', changedAt: '2026-10-02T09:00:00Z', outcome: 'remark' },
    breach: { status: 'reported', persons: 4 },
  },
  seeCorrection: { type: 'seeCorrection' },
  recordDocumentsFate: {
    type: 'recordDocumentsFate',
    fate: { fate: 'deleted', deletedAt: '2036-11-02T08:00:00Z' },
  },
} as const satisfies Record<string, CaseCommand>;

type History = readonly Past<CaseEvent>[];

/** The events that lead to each state, in order of time. */
export const opened: History = [[{ type: 'caseOpened', ...facts }, 'bot']];
export const subjectKnown: History = [...opened, [{ type: 'subjectSet', subjectKey }, 'bot']];
export const called: History = [
  ...subjectKnown,
  [{ ...commands.call, type: 'conversationCalled' }, 'manager'],
];
export const notHeld: History = [
  ...called,
  [{ type: 'conversationNotHeld', reason: 'did-not-come' }, 'manager'],
];
export const minuted: History = [
  ...called,
  [{ ...commands.writeMinutes, type: 'minutesWritten' }, 'manager'],
];
export const refused: History = [...minuted, [{ ...commands.refuse, type: 'minutesRefused' }, 'bot']];
export const confirmed: History = [...minuted, [{ ...commands.confirm, type: 'minutesConfirmed' }, 'bot']];
export const copied: History = [...confirmed, [{ type: 'copiesGiven', copies: 3 }, 'manager']];
export const explained: History = [
  ...copied,
  [{ type: 'caseDecided', outcome: { kind: 'explained' } }, 'manager'],
];
export const notExplained: History = [
  ...copied,
  [{ type: 'caseDecided', outcome: commands.decideConfirmed.outcome }, 'manager'],
];
const taken = (
  measure: 'access-removal' | 'rules-known' | 'training' | 'labour-law' | 'department-head-told',
) =>
  [
    { type: 'measureConsidered', measure, decision: { decision: 'taken', on: '2026-10-01' } },
    'manager',
  ] as const satisfies Past<CaseEvent>;
export const accessRemoved: History = [...notExplained, taken('access-removal')];
export const reported: History = [
  ...accessRemoved,
  [
    {
      type: 'breachPositioned',
      position: { status: 'reported', at: '2026-10-01T08:00:00Z', persons: 2 },
    },
    'manager',
  ],
];
export const complete: History = [
  ...reported,
  taken('rules-known'),
  taken('training'),
  taken('labour-law'),
  taken('department-head-told'),
];
export const closed: History = [...complete, [{ type: 'caseClosed' }, 'manager']];
export const corrected: History = [
  ...closed,
  [{ ...commands.noteCorrection, type: 'closedCaseCorrected' }, 'bot'],
];
export const unfounded: History = [
  ...subjectKnown,
  [{ type: 'caseDecided', outcome: commands.decideUnfounded.outcome }, 'manager'],
];
