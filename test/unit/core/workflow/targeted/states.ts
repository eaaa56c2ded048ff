import type { TargetedEvent } from '@loggkontroll/core/workflow';
import type { Past } from '../specification.ts';
import { deleted, file, hash, requestedOf } from './examples.ts';

const order: Past<TargetedEvent> = [{ type: 'targetedOrdered' }, 'planner'];
const attest: Past<TargetedEvent> = [{ type: 'targetedAttested' }, 'manager'];
const rooms: readonly Past<TargetedEvent>[] = [
  [{ type: 'subjectRoomOpened', subjectRoom: 'subject-room' }, 'bot'],
  [{ type: 'logRoomOpened', logRoom: 'log-room' }, 'bot'],
];
const takenOn: Past<TargetedEvent> = [
  { type: 'targetedTakenOn', administrator: 'administrator' },
  'administrator',
];
const given = (by: string): Past<TargetedEvent> => [{ type: 'subjectGiven', subjectSha256: hash }, by];
const delivered = (by: string): Past<TargetedEvent> => [{ type: 'logDelivered', file }, by];
const verified: Past<TargetedEvent> = [{ type: 'ordererVerified' }, 'administrator'];
const fates: readonly Past<TargetedEvent>[] = [
  [{ type: 'logFateRecorded', fate: deleted }, 'bot'],
  [{ type: 'subjectFateRecorded', fate: deleted }, 'bot'],
];

/** The events that lead to each state, in order of time. */
export const ffsStates = {
  none: [],
  requested: [requestedOf('ffs')],
  ordered: [requestedOf('ffs'), order],
  rejected: [requestedOf('ffs'), order, [{ type: 'targetedRejected', reason: 'not-founded' }, 'manager']],
  withdrawn: [requestedOf('ffs'), [{ type: 'targetedWithdrawn', reason: 'no-longer-needed' }, 'manager']],
  attested: [requestedOf('ffs'), order, attest],
  roomsOpened: [requestedOf('ffs'), order, attest, ...rooms],
  takenOn: [requestedOf('ffs'), order, attest, ...rooms, takenOn],
  given: [requestedOf('ffs'), order, attest, ...rooms, takenOn, given('area-manager')],
  giverWanted: [
    requestedOf('ffs'),
    order,
    attest,
    ...rooms,
    takenOn,
    [{ type: 'anotherAsked', parts: ['giver'] }, 'area-manager'],
  ],
  delivered: [
    requestedOf('ffs'),
    order,
    attest,
    ...rooms,
    takenOn,
    given('area-manager'),
    delivered('administrator'),
  ],
  requesterWanted: [
    requestedOf('ffs'),
    order,
    attest,
    [{ type: 'anotherAsked', parts: ['requester'] }, 'bot'],
  ],
  readerWanted: [
    requestedOf('ffs'),
    order,
    attest,
    ...rooms,
    takenOn,
    given('area-manager'),
    delivered('administrator'),
    [{ type: 'anotherAsked', parts: ['receiver'] }, 'bot'],
  ],
  completed: [
    requestedOf('ffs'),
    order,
    attest,
    ...rooms,
    takenOn,
    given('area-manager'),
    delivered('administrator'),
    ...fates,
  ],
} as const satisfies Record<string, readonly Past<TargetedEvent>[]>;

export const leanStates = {
  requested: [requestedOf('lean')],
  given: [requestedOf('lean'), ...rooms, given('manager')],
  takenOn: [requestedOf('lean'), ...rooms, given('manager'), takenOn],
  verified: [requestedOf('lean'), ...rooms, given('manager'), takenOn, verified],
  delivered: [requestedOf('lean'), ...rooms, given('manager'), takenOn, verified, delivered('administrator')],
  supplementAsked: [
    requestedOf('lean'),
    ...rooms,
    given('manager'),
    takenOn,
    verified,
    delivered('administrator'),
    [{ type: 'supplementAsked', supplement: 'ip-address', dueOn: '2026-10-20' }, 'manager'],
  ],
} as const satisfies Record<string, readonly Past<TargetedEvent>[]>;

export const npoStates = {
  requested: [requestedOf('npo')],
  decided: [requestedOf('npo'), [{ type: 'targetedDecided' }, 'head']],
  given: [requestedOf('npo'), [{ type: 'targetedDecided' }, 'head'], ...rooms, given('delegate')],
  delivered: [
    requestedOf('npo'),
    [{ type: 'targetedDecided' }, 'head'],
    ...rooms,
    given('delegate'),
    delivered('delegate'),
  ],
} as const satisfies Record<string, readonly Past<TargetedEvent>[]>;

export const providerStates = {
  requested: [requestedOf('provider')],
  delivered: [requestedOf('provider'), ...rooms, given('administrator'), takenOn, delivered('administrator')],
  fetched: [
    requestedOf('provider'),
    ...rooms,
    given('administrator'),
    takenOn,
    delivered('administrator'),
    [{ type: 'logHandedOverInPerson', identityShown: 'passport', on: '2026-10-05' }, 'administrator'],
  ],
} as const satisfies Record<string, readonly Past<TargetedEvent>[]>;
