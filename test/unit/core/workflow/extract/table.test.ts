import type { ExtractCommand, ExtractEvent } from '@loggkontroll/core/workflow';
import type { Past } from '../specification.ts';
import * as examples from './examples.ts';

const { administrator, bot, commands, given, manager } = examples;

const states = {
  none: [],
  requested: examples.requested,
  open: examples.open,
  clientGiven: examples.clientGiven,
  identified: examples.identified,
  released: examples.released,
  refused: examples.refused,
  ordered: examples.ordered,
  takenOn: examples.takenOn,
  delivered: examples.delivered,
  passedOn: examples.passedOn,
  controlled: examples.controlled,
  readable: examples.readable,
  handedOver: examples.handedOver,
  noted: examples.noted,
  closed: examples.closed,
  withdrawn: examples.withdrawn,
} as const satisfies Record<string, readonly Past<ExtractEvent>[]>;

const byAdministrator: readonly string[] = ['takeOnExtract', 'deliverExtract'];
const byBot: readonly string[] = [
  'openSubjectRoom',
  'openLogRoom',
  'nameExtractReviewer',
  'controlExtract',
  'recordExtractFate',
];

const rightActor = ({ type }: ExtractCommand) => {
  if (byBot.includes(type)) return bot;
  return byAdministrator.includes(type) ? administrator : manager;
};

test('every state × every command, by the right person', () => {
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
