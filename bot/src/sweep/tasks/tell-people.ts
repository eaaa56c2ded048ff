import { daysBetween, isoInstantOf, localOf } from '@loggkontroll/core/calendar';
import type { IsoDate, IsoInstant } from '@loggkontroll/core/calendar';
import { functionsNow } from '@loggkontroll/core/organisation';
import type { FunctionCode, PersonId } from '@loggkontroll/core/organisation';
import {
  awaitedInAuthorisation,
  awaitedInCase,
  awaitedInExtract,
  awaitedInInforming,
  awaitedInTargeted,
  awaitedOfReader,
  awaitedOfSupplements,
  formatOwnWord,
} from '@loggkontroll/core/waiting';
import type { Awaited, AwaitedBy } from '@loggkontroll/core/waiting';
import { awaitsCorrectionSeen, reviewIdOf } from '@loggkontroll/core/workflow';
import { peopleOfCase } from '../../standing/index.ts';
import { isSeparated } from '../cases/index.ts';
import { awaitedPlans } from '../awaited-plans.ts';
import { fittingAuthorisations } from '../fitting-authorisations.ts';
import { fittingExtracts } from '../fitting-extracts.ts';
import { fittingTargeted } from '../fitting-targeted.ts';
import { isReadersOwn } from '../late-readers.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task, World } from '../world.ts';

interface Told {
  readonly functions: Set<FunctionCode>;
  hasCases: boolean;
  readonly awaited: Awaited[];
  foundOn?: IsoDate;
}

/** The people of a role, or the one person. */
const peopleFor = async (waitsFor: string, { directory }: World): Promise<readonly PersonId[]> => {
  if (waitsFor === 'role:planner') return directory.members('planner');
  if (waitsFor === 'role:log-administrator') return directory.members('log-administrator');
  return waitsFor.startsWith('role:') ? [] : [waitsFor];
};

/** Those who see to it that records stay as they were saved. */
const peopleWhoOversee = async ({ directory }: World): Promise<readonly PersonId[]> => [
  ...(await directory.members('planner')),
  ...(await directory.members('administrator')),
];

/** What was found is shown for so long; `verify` tells it as long as it stands. */
const shownForDays = 30;

/** The last day on which the witness found something, where that is not long ago. */
const foundOn = ({ memory: { watch } }: World, day: IsoDate): IsoDate | undefined =>
  watch.found
    .map(({ seenAt }) => localOf(isoInstantOf(seenAt)).date)
    .filter((date) => daysBetween(date, day) <= shownForDays)
    .sort()
    .at(-1);

const wordsNow = async (world: World, now: IsoInstant): Promise<ReadonlyMap<PersonId, Told>> => {
  const words = new Map<PersonId, Told>();
  const wordOf = (personId: PersonId): Told => {
    const word = words.get(personId) ?? { functions: new Set(), hasCases: false, awaited: [] };
    words.set(personId, word);
    return word;
  };
  const awaited: AwaitedBy[] = [];
  for (const record of world.board.cases.records.values()) {
    const { state } = record;
    const isOver = state.closed !== undefined && !awaitsCorrectionSeen(state);
    if (isOver || !isSeparated(record, world)) continue;
    const { acting, overseeing } = peopleOfCase(state, now);
    for (const personId of [...acting, ...overseeing]) wordOf(personId).hasCases = true;
    awaited.push(...awaitedInCase(state, overseeing, now));
  }
  for (const record of await fittingTargeted(world)) {
    const { state } = record;
    awaited.push(...awaitedInTargeted(state));
    if (isReadersOwn(record, world.memory)) awaited.push(...awaitedOfReader(state));
    if (world.memory.supplementsUnsaid.has(reviewIdOf(state.targetedId)))
      awaited.push(...awaitedOfSupplements(state));
  }
  for (const { state } of await fittingExtracts(world)) awaited.push(...awaitedInExtract(state));
  for (const { state } of await fittingAuthorisations(world)) awaited.push(...awaitedInAuthorisation(state));
  awaited.push(...(await awaitedPlans(world, now)));
  const day: IsoDate = localOf(now).date;
  const unitNames = new Map((await world.directory.units()).map(({ unitId, name }) => [unitId, name]));
  for (const { state } of world.board.informing.records.values())
    awaited.push(...awaitedInInforming(state, unitNames.get(state.unitId) ?? '', day));
  for (const { waitsFor, ...one } of awaited)
    for (const personId of await peopleFor(waitsFor, world)) wordOf(personId).awaited.push(one);
  const found = foundOn(world, day);
  if (found !== undefined)
    for (const personId of await peopleWhoOversee(world)) wordOf(personId).foundOn = found;
  for (const { personId, code } of functionsNow(await world.directory.functions(), day))
    wordOf(personId).functions.add(code);
  return words;
};

/**
 * Tells each person, in a row that nobody else reads, what waits for them where they cannot look for it themselves at the
 * price of a request each: cases lie in another site, and targeted reviews, extracts, authorisation reviews, rounds of
 * informing and plans in lists of their own. Written when it is something else than before; nothing of a case before it is kept apart
 * from whom it is about.
 */
export const tellPeople: Task = async (world, now) => {
  const { ownWords, memory, directory, log } = world;
  memory.told ??= new Map(await ownWords.all());
  const { told } = memory;
  const words = await wordsNow(world, now);
  const changed = [...new Set([...words.keys(), ...told.keys()])].flatMap((personId) => {
    const word = words.get(personId);
    const text = word === undefined ? '' : formatOwnWord({ ...word, functions: [...word.functions] });
    return (told.get(personId) ?? '') === text ? [] : [{ personId, text }];
  });
  if (changed.length === 0) return;
  const people = await directory.people();
  await oneByOne(
    log,
    'tell-people',
    changed,
    () => 'own-word',
    async ({ personId, text }) => {
      const upn = people.get(personId)?.upn;
      if (upn !== undefined) await ownWords.put({ personId, upn }, text);
      told.set(personId, text);
      return undefined;
    },
  );
};
