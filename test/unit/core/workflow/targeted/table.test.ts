import { targetedDecider } from '@loggkontroll/core/workflow';
import type { TargetedCommand, TargetedEvent } from '@loggkontroll/core/workflow';
import { as } from '../acting.ts';
import { specificationOf } from '../specification.ts';
import type { Past } from '../specification.ts';
import { administrator, areaManager, bot, commandsOf, delegate, head, manager, planner } from './examples.ts';
import { ffsStates, leanStates, npoStates, providerStates } from './states.ts';
import type { Example } from './examples.ts';

const { given } = specificationOf(targetedDecider);

type Actors = Record<TargetedCommand['type'], typeof manager>;

const ffsActors: Actors = {
  requestTargeted: manager,
  decide: manager,
  placeOrder: planner,
  attest: manager,
  reject: manager,
  takeOn: administrator,
  verifyOrderer: administrator,
  openSubjectRoom: bot,
  openLogRoom: bot,
  giveSubject: areaManager,
  askSubjectAgain: administrator,
  deliverLog: administrator,
  handOver: manager,
  handOverInPerson: administrator,
  askSupplement: manager,
  addSupplement: administrator,
  askForAnother: areaManager,
  appoint: planner,
  withdraw: manager,
  recordLogFate: bot,
  recordSubjectFate: bot,
};
const appointer = as('area-manager')();
const leanActors: Actors = { ...ffsActors, giveSubject: manager, reject: administrator, appoint: appointer };
const npoActors: Actors = {
  ...ffsActors,
  requestTargeted: delegate,
  decide: head,
  reject: head,
  giveSubject: delegate,
  askSubjectAgain: delegate,
  deliverLog: delegate,
  askSupplement: delegate,
  withdraw: delegate,
  appoint: head,
};
const providerActors: Actors = {
  ...ffsActors,
  requestTargeted: administrator,
  giveSubject: administrator,
  withdraw: administrator,
};

const outcomes = (example: Example, states: Record<string, readonly Past<TargetedEvent>[]>, actors: Actors) =>
  Object.fromEntries(
    Object.entries(states).map(([state, past]) => [
      state,
      Object.fromEntries(
        Object.entries(commandsOf(example)).map(([name, command]) => [
          name,
          given(...past).when(command, actors[command.type]).outcome,
        ]),
      ),
    ]),
  );

describe('every state × every command, by the right person', () => {
  test.each<[Example, Record<string, readonly Past<TargetedEvent>[]>, Actors]>([
    ['ffs', ffsStates, ffsActors],
    ['lean', leanStates, leanActors],
    ['npo', npoStates, npoActors],
    ['provider', providerStates, providerActors],
  ])('of %s is decided as agreed', (example, states, actors) => {
    expect(outcomes(example, states, actors)).toMatchSnapshot();
  });
});

describe('every step of FFS is done by the one whom the record names, and by nobody else', () => {
  const everybody = [manager, areaManager, planner, administrator, head, bot];
  const may = (past: readonly Past<TargetedEvent>[], command: TargetedCommand) =>
    everybody
      .filter((actor) => targetedDecider.decide(command, given(...past).state(), actor).ok)
      .map(({ actor }) => actor.personId);
  const commands = commandsOf('ffs');

  test.each<[keyof typeof commands, readonly Past<TargetedEvent>[], string[]]>([
    ['request', ffsStates.none, ['manager']],
    ['placeOrder', ffsStates.requested, ['planner']],
    ['attest', ffsStates.ordered, ['manager']],
    ['reject', ffsStates.requested, ['planner']],
    ['reject', ffsStates.ordered, ['manager']],
    ['openSubjectRoom', ffsStates.attested, ['bot']],
    ['openLogRoom', ffsStates.attested, ['bot']],
    ['takeOn', ffsStates.roomsOpened, ['administrator']],
    ['giveSubject', ffsStates.takenOn, ['area-manager']],
    ['askSubjectAgain', ffsStates.given, ['administrator']],
    ['deliver', ffsStates.given, ['administrator']],
    ['askForAnother', ffsStates.given, ['manager', 'area-manager', 'planner', 'administrator', 'bot']],
    ['appoint', ffsStates.giverWanted, ['area-manager', 'planner']],
    ['withdraw', ffsStates.given, ['manager', 'area-manager', 'planner']],
    ['recordLogFate', ffsStates.delivered, ['bot']],
    ['recordSubjectFate', ffsStates.delivered, ['bot']],
  ])('%s', (name, past, expected) => {
    expect(may(past, commands[name])).toEqual(expected);
  });
});
