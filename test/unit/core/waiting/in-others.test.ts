import { awaitedInAuthorisation, awaitedInExtract, awaitedInTargeted } from '@loggkontroll/core/waiting';
import type { AwaitedBy } from '@loggkontroll/core/waiting';
import { targetedDecider } from '@loggkontroll/core/workflow';
import type { Context, ExtractEvent, TargetedCommand, TargetedEvent } from '@loggkontroll/core/workflow';
import * as authorisations from '../workflow/authorisation/examples.ts';
import * as extracts from '../workflow/extract/examples.ts';
import { specificationOf } from '../workflow/specification.ts';
import type { Past } from '../workflow/specification.ts';
import * as targeted from '../workflow/targeted/examples.ts';
import { ffsStates, leanStates, npoStates, providerStates } from '../workflow/targeted/states.ts';

/** What each state tells whom, in words: who, what, by when. */
const told = <Event>(
  states: Readonly<Record<string, readonly Past<Event>[]>>,
  awaitedAfter: (past: readonly Past<Event>[]) => readonly AwaitedBy[],
) =>
  Object.entries(states).map(([name, past]) => {
    const rows = awaitedAfter(past).map(({ waitsFor, errand, dueOn }) => [waitsFor, errand, dueOn].join(' '));
    return [name, ...rows].join(': ');
  });

describe('a targeted review tells', () => {
  const { given } = specificationOf(targetedDecider);
  const awaitedAfter = (past: readonly Past<TargetedEvent>[]) => {
    const state = given(...past).state();
    return state.status === 'none' ? [] : awaitedInTargeted(state);
  };

  test('each role what to do and by when, in every state under FFS', () => {
    expect(told<TargetedEvent>(ffsStates, awaitedAfter)).toEqual([
      'none',
      'requested: role:planner order 2026-10-06',
      'ordered: manager attest 2026-10-07',
      'rejected',
      'withdrawn',
      'attested: role:log-administrator take-on 2026-10-08',
      'roomsOpened: role:log-administrator take-on 2026-10-08',
      'takenOn: area-manager give-subject 2026-10-09',
      'given: administrator deliver 2026-10-12',
      'giverWanted: role:planner appoint 2026-10-09',
      'delivered',
      'requesterWanted: role:planner appoint 2026-10-08',
      'readerWanted: role:planner appoint 2026-10-19',
      'completed',
    ]);
  });

  test('under LEAN, NPO and of a private provider', () => {
    expect(told<TargetedEvent>(leanStates, awaitedAfter)).toEqual([
      'requested: manager give-subject 2026-10-06',
      'given: role:log-administrator take-on 2026-10-07',
      'takenOn: administrator verify-orderer 2026-10-07',
      'verified: administrator deliver 2026-10-09',
      'delivered',
      'supplementAsked: administrator supplement 2026-10-20',
    ]);
    expect(told<TargetedEvent>(npoStates, awaitedAfter)).toEqual([
      'requested: head decide 2026-10-06',
      'decided: delegate give-subject 2026-10-07',
      'given: delegate deliver 2026-10-08',
      'delivered',
    ]);
    expect(told<TargetedEvent>(providerStates, awaitedAfter)).toEqual([
      'requested: administrator give-subject 2026-10-06',
      'delivered: administrator hand-over-in-person 2026-10-19',
      'fetched',
    ]);
  });

  /* What is told can be done: by whom it is told, as soon as the bot has opened the rooms that it needs. */
  const commands: Readonly<Record<string, TargetedCommand['type']>> = {
    ...{ order: 'placeOrder', attest: 'attest', decide: 'decide', 'take-on': 'takeOn' },
    ...{ 'give-subject': 'giveSubject', 'verify-orderer': 'verifyOrderer', deliver: 'deliverLog' },
    ...{ 'hand-over-in-person': 'handOverInPerson', supplement: 'addSupplement', appoint: 'appoint' },
  };
  const people: Readonly<Record<string, Context>> = {
    ...{ 'role:planner': targeted.planner, 'role:log-administrator': targeted.administrator },
    ...{ manager: targeted.manager, 'area-manager': targeted.areaManager, head: targeted.head },
    ...{ administrator: targeted.administrator, delegate: targeted.delegate },
  };
  const beforeTheRooms = ['requested', 'decided', 'attested'];

  test.each<[targeted.Example, Readonly<Record<string, readonly Past<TargetedEvent>[]>>]>([
    ['ffs', ffsStates],
    ['lean', leanStates],
    ['npo', npoStates],
    ['provider', providerStates],
  ])('nobody of what they cannot do: %s', (example, states) => {
    const all = Object.values(targeted.commandsOf(example)) as readonly TargetedCommand[];
    for (const [name, past] of Object.entries(states))
      for (const { waitsFor, errand } of awaitedAfter(past)) {
        const ofErrand = all.filter(({ type }) => type === commands[errand]);
        const outcomes = ofErrand.map(
          (command) => given(...past).when(command, people[waitsFor] as Context).outcome,
        );
        const isDone = outcomes.some((outcome) => !outcome.startsWith('targeted-'));
        const awaitsRoom = beforeTheRooms.includes(name) && outcomes.includes('targeted-room-not-open');
        expect([name, waitsFor, errand, isDone || awaitsRoom, outcomes]).toEqual([
          ...[name, waitsFor, errand, true, outcomes],
        ]);
      }
  });
});

describe('a client extract tells', () => {
  const awaitedAfter = (past: readonly Past<ExtractEvent>[]) => awaitedInExtract(extracts.after(past));

  test('each role what to do and by when, in every state under VON', () => {
    const { requested, open, clientGiven, identified, released, refused, ordered, takenOn } = extracts;
    const { delivered, passedOn, controlled, readable, handedOver, noted, closed, withdrawn } = extracts;
    const states = {
      ...{ requested, open, clientGiven, identified, released, refused, ordered, takenOn },
      ...{ delivered, passedOn, controlled, readable, handedOver, noted, closed, withdrawn },
    };
    expect(told<ExtractEvent>(states, awaitedAfter)).toEqual([
      'requested: manager requested 2026-10-06',
      'open: manager requested 2026-10-06',
      'clientGiven: manager requested 2026-10-06',
      'identified: manager requested 2026-10-06',
      'released: manager assessed 2026-10-07',
      'refused: manager assessed 2026-10-19',
      'ordered: role:log-administrator ordered 2026-10-14',
      'takenOn: administrator ordered 2026-10-14',
      'delivered: manager delivered 2026-10-19',
      'passedOn: other-manager delivered 2026-10-19',
      'controlled: manager delivered 2026-10-19',
      'readable: manager readable 2026-10-21',
      'handedOver: manager handed-over 2026-10-22',
      'noted: manager handed-over 2026-10-22',
      'closed',
      'withdrawn',
    ]);
  });

  test('the orderer under NPO, where nobody else takes the log out', () => {
    expect(told<ExtractEvent>({ released: extracts.npoReleased }, awaitedAfter)).toEqual([
      'released: manager assessed 2026-10-05',
    ]);
  });
});

describe('an authorisation review tells', () => {
  test('each role what to do and by when, in every state under FFS', () => {
    const { opened, roomOpen, listed, prepared, halfAnswered, answered, carriedOut } = authorisations;
    const { withoutRemark, flawed, flawAssessed, closed, withdrawn, toGoThrough } = authorisations;
    const states = {
      ...{ opened, roomOpen, listed, prepared, halfAnswered, answered, carriedOut },
      ...{ withoutRemark, flawed, flawAssessed, closed, withdrawn, toGoThrough },
    };
    expect(told(states, (past) => awaitedInAuthorisation(authorisations.after(past)))).toEqual([
      'opened',
      'roomOpen: support list 2026-09-25',
      'listed',
      'prepared: manager decide 2026-10-16',
      'halfAnswered: area-manager decide 2026-10-16',
      'answered: support carry-out 2026-10-23',
      'carriedOut: role:planner close 2026-10-30',
      'withoutRemark: role:planner close 2026-10-30',
      'flawed: role:planner close 2026-10-30',
      'flawAssessed: role:planner close 2026-10-30',
      'closed',
      'withdrawn',
      'toGoThrough: delegate decide 2026-09-24',
    ]);
  });
});
