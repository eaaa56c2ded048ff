import { targetedDecider } from '@loggkontroll/core/workflow';
import type { TargetedCommand, TargetedEvent } from '@loggkontroll/core/workflow';
import { specificationOf } from '../specification.ts';
import type { Past } from '../specification.ts';
import { administrator, areaManager, bot, commandsOf, deleted, manager, planner } from './examples.ts';
import { ffsStates, leanStates, providerStates } from './states.ts';

const { given } = specificationOf(targetedDecider);
const mark = 'Anna Ek';

/** A value with somebody's name in one of its places: every such value, however deep the place. */
const withName = (value: unknown): readonly unknown[] => {
  if (value === null || typeof value !== 'object') return [mark];
  if (Array.isArray(value)) {
    const values: readonly unknown[] = value;
    const inPlaces = values.flatMap((each, index) =>
      withName(each).map((named) => values.with(index, named)),
    );
    return [mark, [...values, mark], ...inPlaces];
  }
  const inFields = Object.entries(value)
    .filter(([field]) => field !== 'type')
    .flatMap(([field, each]) => withName(each).map((named) => ({ ...value, [field]: named })));
  return [...inFields, { ...value, note: mark }];
};

const ffs = commandsOf('ffs');
const lean = commandsOf('lean');
const provider = commandsOf('provider');
const held = { type: 'recordLogFate', fate: { fate: 'held', heldBy: 'retention-policy' } } as const;

/* Each where it is accepted as it is, so that it is the name that it is refused for. */
test.each<[TargetedCommand['type'], readonly Past<TargetedEvent>[], TargetedCommand, typeof manager]>([
  ['requestTargeted', [], ffs.request, manager],
  ['requestTargeted', [], provider.request, administrator],
  ['placeOrder', ffsStates.requested, ffs.placeOrder, planner],
  ['attest', ffsStates.ordered, ffs.attest, manager],
  ['reject', ffsStates.ordered, ffs.reject, manager],
  ['openSubjectRoom', ffsStates.attested, ffs.openSubjectRoom, bot],
  ['openLogRoom', ffsStates.attested, ffs.openLogRoom, bot],
  ['takeOn', ffsStates.roomsOpened, ffs.takeOn, administrator],
  ['giveSubject', ffsStates.takenOn, ffs.giveSubject, areaManager],
  ['askSubjectAgain', ffsStates.given, ffs.askSubjectAgain, administrator],
  ['verifyOrderer', leanStates.takenOn, lean.verifyOrderer, administrator],
  ['deliverLog', ffsStates.given, ffs.deliver, administrator],
  ['handOverInPerson', providerStates.delivered, provider.handOverInPerson, administrator],
  ['askSupplement', leanStates.delivered, lean.askSupplement, manager],
  ['addSupplement', leanStates.supplementAsked, lean.addSupplement, administrator],
  ['askForAnother', ffsStates.given, ffs.askForAnother, areaManager],
  ['appoint', ffsStates.giverWanted, ffs.appoint, planner],
  ['withdraw', ffsStates.given, ffs.withdraw, manager],
  ['recordLogFate', ffsStates.delivered, ffs.recordLogFate, bot],
  ['recordLogFate', ffsStates.delivered, held, bot],
  ['recordSubjectFate', ffsStates.delivered, { type: 'recordSubjectFate', fate: deleted }, bot],
])('a name in words is kept out of %s, in whichever field it stands', (_, past, command, actor) => {
  expect(given(...past).when(command, actor).outcome).not.toMatch(/^targeted-/);
  for (const named of withName(command)) {
    given(...past)
      .when(named as TargetedCommand, actor)
      .thenRefused('targeted-malformed');
  }
});

test.each([
  ['an address', { personId: 'anna.ek@kommun.example' }],
  ['nothing', { personId: '' }],
  ['more than an id has room for', { personId: 'a'.repeat(65) }],
  ['a place that there is not', { part: 'friend' }],
])('%s is not somebody in a place', (_, change) => {
  given(...ffsStates.giverWanted)
    .when({ ...ffs.appoint, ...change } as TargetedCommand, planner)
    .thenRefused('targeted-malformed');
});

test.each([
  ['a day that there is not', { ...lean.askSupplement, dueOn: '2026-02-30' }],
  ['half a hash', { ...lean.addSupplement, sha256: 'ab'.repeat(16) }],
  ['the same question twice', { ...ffs.askSubjectAgain, questions: ['name', 'name'] }],
  ['no question at all', { ...ffs.askSubjectAgain, questions: [] }],
  ['less than no accesses', { ...ffs.deliver, file: { ...ffs.deliver.file, accesses: -1 } }],
  ['a request that leaves out a step', { ...ffs.request, steps: ffs.request.steps.slice(1) }],
])('%s is refused before anything is asked about who or when', (_, command) => {
  const past = command.type === 'requestTargeted' ? [] : ffsStates.given;
  given(...past)
    .when(command as TargetedCommand, manager)
    .thenRefused('targeted-malformed');
});
