import { handle } from '@loggkontroll/core/workflow';
import { targetedDecider } from '@loggkontroll/core/workflow';
import type { Targeted, TargetedCommand, TargetedEvent } from '@loggkontroll/core/workflow';
import type { History } from '@loggkontroll/core/history';
import type { Role } from '@loggkontroll/core/organisation';
import { isoInstantOf } from '@loggkontroll/core/calendar';
import { lineOf } from '../../../../../teams-app/src/pages/targeted/coming-steps.ts';
import {
  actionFor,
  mayWithdraw,
  rejectionsFor,
  replaceable,
} from '../../../../../teams-app/src/pages/targeted/targeted-action.ts';
import { commandsOf } from '../../../core/workflow/targeted/examples.ts';
import { sessionOf } from '../../fake-session.ts';

const ffs = commandsOf('ffs');
type Who = 'manager' | 'planner' | 'administrator' | 'area-manager' | 'bot';
const roles: Record<Who, readonly Role[]> = {
  manager: ['unit-manager'],
  planner: ['planner'],
  administrator: ['log-administrator'],
  'area-manager': [],
  bot: ['bot'],
};
const course: readonly (readonly [Who, TargetedCommand])[] = [
  ['manager', ffs.request],
  ['planner', ffs.placeOrder],
  ['manager', ffs.attest],
  ['administrator', ffs.takeOn],
  ['bot', ffs.openSubjectRoom],
  ['area-manager', ffs.giveSubject],
  ['bot', ffs.openLogRoom],
  ['administrator', ffs.deliver],
];

/** FFS’s flow as far as the command before `until`. */
const after = (done: number, more: readonly (readonly [Who, TargetedCommand])[] = []): Targeted => {
  let history: History<TargetedEvent> = [];
  let state: Targeted | undefined;
  for (const [who, command] of [...course.slice(0, done), ...more]) {
    const actor = { personId: who, roles: roles[who] };
    const made = handle(targetedDecider, history, command, {
      actor,
      now: isoInstantOf('2026-10-05T10:00:00Z'),
    });
    if (!made.ok) throw new Error(made.refusal.code);
    history = made.value.history;
    state = made.value.state.status === 'none' ? undefined : made.value.state;
  }
  if (state === undefined) throw new Error('nothing was requested');
  return state;
};

const sessions = (['manager', 'planner', 'administrator', 'area-manager'] as const).map((who) =>
  sessionOf(who, roles[who]),
);
const actionsAt = (targeted: Targeted) => sessions.map((session) => actionFor(targeted, session));

describe('what each person is offered in FFS’s flow', () => {
  it.each([
    [1, 'requested', [undefined, 'order', undefined, undefined]],
    [2, 'ordered', ['attest', undefined, undefined, undefined]],
    [3, 'attested', [undefined, undefined, 'take-on', undefined]],
    [4, 'taken on, the room not open yet', [undefined, undefined, undefined, 'await-room']],
    [5, 'the room open', [undefined, undefined, undefined, 'give-subject']],
    [
      6,
      'the subject given, the log room not open yet',
      [undefined, undefined, 'await-room', 'correct-subject'],
    ],
    [7, 'ready to deliver', [undefined, undefined, 'deliver', 'correct-subject']],
    [8, 'delivered', ['review', undefined, undefined, undefined]],
  ] as const)('%i: %s', (done, _, expected) => {
    expect(actionsAt(after(done))).toEqual(expected);
  });

  it('a planner appoints where somebody else is wanted, and nobody else does anything', () => {
    const wanted = after(4, [['manager', { type: 'askForAnother', parts: ['giver'] }]]);
    expect(actionsAt(wanted)).toEqual([undefined, 'appoint', undefined, 'appoint']);
  });

  it('a log administrator who has stood back may give it to a colleague', () => {
    const back = after(4, [['administrator', { type: 'askForAnother', parts: ['administrator'] }]]);
    expect(actionFor(back, sessionOf('administrator', ['log-administrator']))).toBe('take-on');
  });

  it('only those in it may ask for somebody else, and only its side may take it back, before the delivery', () => {
    const [manager, , , giver] = sessions;
    const stranger = sessionOf('stranger', ['unit-manager']);
    if (!manager || !giver) throw new Error('no session');
    expect(replaceable(after(4), giver)).toEqual(['attestant', 'giver', 'administrator', 'receiver']);
    expect(replaceable(after(4), stranger)).toEqual([]);
    expect([manager, giver, stranger].map((session) => mayWithdraw(after(4), session))).toEqual([
      true,
      true,
      false,
    ]);
    expect(mayWithdraw(after(8), manager)).toBe(false);
  });

  it('after the delivery somebody else can still be asked for to read the log, and is appointed', () => {
    const [manager] = sessions;
    if (!manager) throw new Error('no session');
    expect(replaceable(after(8), manager)).toEqual(['receiver']);
    const wanted = after(8, [['manager', { type: 'askForAnother', parts: ['receiver'] }]]);
    expect(actionsAt(wanted)).toEqual([undefined, 'appoint', undefined, 'appoint']);
  });

  it('says of the orderer’s authority only where it is checked', () => {
    expect(rejectionsFor('verify-orderer')).toContain('orderer-without-authority');
    expect(rejectionsFor('attest')).not.toContain('orderer-without-authority');
    expect(rejectionsFor('give-subject')).toEqual([]);
  });
});

describe('the line of steps', () => {
  const words = (targeted: Targeted) => lineOf(targeted).map(({ step, state }) => `${step} ${state}`);

  it('shows what is done, whose turn it is, and what comes', () => {
    expect(words(after(2))).toEqual([
      'order done',
      'attest now',
      'take-on next',
      'give-subject next',
      'deliver next',
      'review next',
    ]);
    expect(words(after(8)).at(-1)).toBe('review now');
  });

  it('ends where the review has ended', () => {
    const rejected = after(2, [['manager', { type: 'reject', reason: 'not-our-unit' }]]);
    expect(words(rejected)).toEqual(['order done']);
  });
});
