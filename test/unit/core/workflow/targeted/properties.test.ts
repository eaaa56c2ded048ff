import fc from 'fast-check';
import { formatHistory, parseHistory } from '@loggkontroll/core/history';
import type { History } from '@loggkontroll/core/history';
import type { Role } from '@loggkontroll/core/organisation';
import { handle, replay, retrace, targetedCommandOf, targetedDecider } from '@loggkontroll/core/workflow';
import type { Context, TargetedCommand, TargetedEvent, TargetedState } from '@loggkontroll/core/workflow';
import * as examples from './examples.ts';
import type { Example } from './examples.ts';

const actors: readonly Context[] = [
  examples.manager,
  examples.otherManager,
  examples.areaManager,
  examples.planner,
  examples.administrator,
  examples.otherAdministrator,
  examples.head,
  examples.delegate,
  examples.stranger,
  examples.bot,
];
const people = actors.map(({ actor }) => actor.personId);
const roles = new Map<string, readonly Role[]>(actors.map(({ actor }) => [actor.personId, actor.roles]));

const mark = 'Anna Ek 19800101-1234';
const person = fc.constantFrom(...people);
const part = fc.constantFrom('decider', 'attestant', 'giver', 'administrator', 'receiver' as const);

/** What people can send: every command of every routine, with other people and parts, and free text in every field. */
const commandOf = (example: Example): fc.Arbitrary<TargetedCommand> => {
  const commands: readonly TargetedCommand[] = Object.values(examples.commandsOf(example));
  const tampered = fc
    .record({ command: fc.constantFrom(...commands), field: fc.nat(40) })
    .map(({ command, field }) => {
      const names = [...Object.keys(command), 'note'];
      return { ...command, [names[1 + (field % (names.length - 1))] ?? 'note']: mark };
    });
  return fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...commands) },
    {
      weight: 1,
      arbitrary: fc.record({ type: fc.constant('askForAnother' as const), parts: fc.tuple(part) }),
    },
    { weight: 6, arbitrary: fc.record({ type: fc.constant('appoint' as const), part, personId: person }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('takeOn' as const), administrator: person }) },
    { weight: 5, arbitrary: tampered },
  );
};

/** The order in which things are done when nobody disturbs. */
const onwards = [
  'request',
  'decide',
  'placeOrder',
  'attest',
  'openSubjectRoom',
  'openLogRoom',
  'giveSubject',
  'takeOn',
  'giveSubject',
  'verifyOrderer',
  'deliver',
  'handOver',
  'handOverInPerson',
  'askSupplement',
  'addSupplement',
  'recordLogFate',
  'recordSubjectFate',
] as const;

/** Somebody tries something, or everybody in turn, from `first` on, tries it or what is next. */
interface Attempt {
  readonly command: TargetedCommand | 'onwards';
  readonly first: number;
}

interface Attempts {
  readonly example: Example;
  readonly attempts: readonly Attempt[];
}

const tries: fc.Arbitrary<Attempts> = fc
  .constantFrom<Example>('ffs', 'von', 'r1177', 'npo', 'lean', 'provider')
  .chain((example) =>
    fc.record({
      example: fc.constant(example),
      attempts: fc.array(
        fc.record({
          command: fc.oneof(
            { weight: 3, arbitrary: fc.constant('onwards' as const) },
            { weight: 2, arbitrary: commandOf(example) },
          ),
          first: fc.nat(actors.length - 1),
        }),
        { minLength: 25, maxLength: 70, size: 'max' },
      ),
    }),
  );

interface Tried {
  readonly history: History<TargetedEvent>;
  readonly state: TargetedState;
}

const play = ({ example, attempts }: Attempts): Tried => {
  const commands = examples.commandsOf(example);
  let tried: Tried = { history: [], state: targetedDecider.initial };
  let next = 0;
  for (const { command, first } of attempts) {
    const isOnwards = command === 'onwards';
    const attempt = isOnwards ? commands[onwards[next++ % onwards.length] ?? 'request'] : command;
    const inTurn = [...actors.slice(first), ...actors.slice(0, first)];
    const trying = isOnwards || first % 3 === 0 ? inTurn : inTurn.slice(0, 1);
    for (const actor of trying) {
      const result = handle(targetedDecider, tried.history, attempt, actor);
      if (!result.ok) continue;
      tried = result.value;
      break;
    }
  }
  return tried;
};

const strings = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
};

test('no event ever holds free text, whatever is sent', () => {
  fc.assert(
    fc.property(tries, (attempts) => {
      const { history } = play(attempts);
      const all = history.flatMap(({ event }) => strings(event));
      expect(all.filter((text) => text.includes(mark) || /[\s@]/.test(text))).toEqual([]);
      expect(formatHistory(history)).not.toContain('Anna');
    }),
    { numRuns: 80 },
  );
});

test('the history replays to its state, also after a round trip, and could have been written by the process', () => {
  fc.assert(
    fc.property(tries, (attempts) => {
      const { history, state } = play(attempts);
      expect(replay(targetedDecider, history)).toEqual(state);
      const read = parseHistory<TargetedEvent>(formatHistory(history));
      expect(read.ok && retrace(verification, read.value)).toEqual([]);
    }),
    { numRuns: 80 },
  );
});

const verification = {
  decider: targetedDecider,
  commandOf: targetedCommandOf,
  rolesOf: (personId: string): readonly Role[] => roles.get(personId) ?? [],
};

test('no step is done by somebody whom the record does not name, and duties stay apart', () => {
  fc.assert(
    fc.property(tries, (attempts) => {
      const { history } = play(attempts);
      for (const [index, { event, by }] of history.entries()) {
        const before = replay(targetedDecider, history.slice(0, index));
        if (before.status === 'none') continue;
        const { reading } = before;
        const named: Partial<Record<TargetedEvent['type'], string | undefined>> = {
          targetedDecided: before.decider,
          targetedAttested: before.attestant,
          subjectGiven: before.giver,
          ordererVerified: before.administrator,
          logDelivered:
            before.takenOutIn !== undefined && reading.by === 'reviewer'
              ? reading.receiver
              : before.administrator,
          logHandedOverInPerson: before.administrator,
        };
        if (event.type in named) expect(by).toBe(named[event.type]);
        if (event.type === 'targetedOrdered') expect(by).not.toBe(before.requester);
        if (event.type === 'logDelivered') {
          expect(before.wanted).toEqual([]);
          expect(before.subjectSha256).toBeDefined();
          const readers = reading.by === 'reviewer' ? [reading.receiver, reading.reviewer] : [];
          if (before.administrator !== undefined) expect(readers).not.toContain(before.administrator);
        }
      }
    }),
    { numRuns: 80 },
  );
});

test('the attempts get all the way, so that these properties are of something', () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(tries, (attempts) => {
      const { state, history } = play(attempts);
      reached.add(state.status);
      for (const { event } of history) reached.add(event.type);
    }),
    { numRuns: 150, seed: 4 },
  );
  const wanted = [
    'rejected',
    'withdrawn',
    'at-reviewer',
    'with-provider',
    'completed',
    'anotherAsked',
    'personAppointed',
    'subjectAskedAgain',
    'supplementAdded',
  ];
  expect(wanted.filter((each) => !reached.has(each))).toEqual([]);
});
