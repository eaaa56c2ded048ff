import type { AuthorisationCommand } from '@loggkontroll/core/workflow';
import * as examples from './examples.ts';

const { areaManager, bot, commands, given, manager, planner, support } = examples;

const states = {
  none: [],
  opened: examples.opened,
  roomOpen: examples.roomOpen,
  listed: examples.listed,
  prepared: examples.prepared,
  halfAnswered: examples.halfAnswered,
  answered: examples.answered,
  carriedOut: examples.carriedOut,
  withoutRemark: examples.withoutRemark,
  flawed: examples.flawed,
  flawAssessed: examples.flawAssessed,
  closed: examples.closed,
  withdrawn: examples.withdrawn,
  toGoThrough: examples.toGoThrough,
} as const satisfies Record<string, examples.AuthorisationHistory>;

const rightActor = ({ type }: AuthorisationCommand) => {
  switch (type) {
    case 'openAuthorisation':
    case 'openAccessRoom':
    case 'prepareAccessFacts':
    case 'recordAccessFate':
      return bot;
    case 'sendAccessList':
    case 'carryOutAccess':
    case 'reportSecrecyFlaw':
      return support;
    case 'answerAccess':
    case 'goThroughAccess':
      return manager;
    case 'answerOwnAccess':
      return areaManager;
    case 'assessSecrecyFlaw':
    case 'passOnAuthorisation':
    case 'withdrawAuthorisation':
    case 'closeAuthorisation':
      return planner;
  }
};

test('every state × every command, by the right person under FFS', () => {
  const table = Object.entries(states).map(([state, past]) => [
    state,
    Object.fromEntries(
      Object.entries(commands).map(([name, command]) => [
        name,
        given(...past).when(command, rightActor(command)).outcome,
      ]),
    ),
  ]);
  expect(Object.fromEntries(table)).toMatchSnapshot();
});
