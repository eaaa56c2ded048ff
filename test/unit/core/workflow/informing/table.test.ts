import type { InformingCommand } from '@loggkontroll/core/workflow';
import {
  added,
  anna,
  bot,
  commands,
  confirmed,
  given,
  gone,
  listed,
  manager,
  opened,
  superseded,
} from './examples.ts';

const contextOf = (command: keyof typeof commands) =>
  command === 'confirm' ? anna : command === 'list' ? manager : bot;

const states = {
  none: [],
  opened: [opened],
  'with employees': [opened, added],
  'one has confirmed': [opened, added, confirmed],
  done: [opened, added, confirmed, listed, gone],
  superseded: [opened, added, superseded],
};

test('every state × every command, by the right person', () => {
  const table = Object.fromEntries(
    Object.entries(states).map(([state, past]) => [
      state,
      Object.fromEntries(
        Object.entries(commands).map(([name, command]: [string, InformingCommand]) => [
          name,
          given(...past).when(command, contextOf(name as keyof typeof commands)).outcome,
        ]),
      ),
    ]),
  );
  expect(table).toEqual({
    none: {
      open: 'informingOpened',
      add: 'informing-missing',
      letGo: 'informing-missing',
      passOn: 'informing-missing',
      confirm: 'informing-missing',
      list: 'informing-missing',
      supersede: 'informing-missing',
    },
    opened: {
      open: 'informing-already-open',
      add: 'employeesToInformAdded',
      letGo: 'informing-employees-unfit',
      passOn: 'informingPassedOn',
      confirm: 'informing-not-you',
      list: 'informing-employee-unknown',
      supersede: 'informingSuperseded',
    },
    'with employees': {
      open: 'informing-already-open',
      add: 'informing-employees-unfit',
      letGo: 'employeesToInformGone',
      passOn: 'informingPassedOn',
      confirm: 'readingConfirmed',
      list: 'listConfirmed',
      supersede: 'informingSuperseded',
    },
    'one has confirmed': {
      open: 'informing-already-open',
      add: 'informing-employees-unfit',
      letGo: 'employeesToInformGone',
      passOn: 'informingPassedOn',
      confirm: 'informing-already-confirmed',
      list: 'listConfirmed',
      supersede: 'informingSuperseded',
    },
    done: {
      open: 'informing-already-open',
      add: 'informing-employees-unfit',
      letGo: 'informing-employees-unfit',
      passOn: 'informingPassedOn',
      confirm: 'informing-already-confirmed',
      list: 'informing-already-confirmed',
      supersede: 'informingSuperseded',
    },
    superseded: {
      open: 'informing-already-open',
      add: 'informing-superseded',
      letGo: 'informing-superseded',
      passOn: 'informing-superseded',
      confirm: 'informing-superseded',
      list: 'informing-superseded',
      supersede: 'informing-superseded',
    },
  });
});

test.each(['open', 'add', 'letGo', 'passOn', 'supersede'] as const)('only the bot: %s', (name) => {
  const past = name === 'open' ? [] : [opened, added];
  given(...past)
    .when(commands[name], manager)
    .thenRefused('informing-only-the-bot');
});
