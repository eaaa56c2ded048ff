import { addDays, isoInstantOf, localOf } from '@loggkontroll/core/calendar';
import type { IsoDate, IsoInstant } from '@loggkontroll/core/calendar';
import { destructionOf, disposalsOf, isDue, refHash } from '@loggkontroll/core/retention';
import type { Destruction, DestructionEvent, Disposal, RecordRef } from '@loggkontroll/core/retention';
import { accept } from '@loggkontroll/core/result';
import { readKept } from '@loggkontroll/sharepoint/records';
import type { KeptItems, StoredRecord } from '@loggkontroll/sharepoint/records';
import { asBot } from '../../services/index.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task, World } from '../world.ts';
import { destroyMatter, unseenFate } from './destroy-matter.ts';
import { policiesOf } from './policies-of.ts';
import { isTimeToLook, tellForecast } from './time-to-look.ts';

/** So many matters are destroyed in one sweep. */
const atOnce = 10;
/** What the organisation holds back is tried again after so many days. */
const daysUntilAnotherTry = 30;
const patienceMs = 10 * 60 * 1000;

type Begun = StoredRecord<Destruction, DestructionEvent>;

const begunDestructions = async ({ destructions }: World): Promise<readonly Begun[]> => {
  const found: Begun[] = [];
  let page = await destructions.list({ where: { Status: ['begun', 'held'] } });
  for (;;) {
    found.push(...page.records);
    if (page.more === undefined) return found;
    page = await page.more();
  }
};

const hashesIn = ({ records }: Disposal): readonly string[] => records.map(({ ref }) => refHash(ref));

/** The day from which something that is held back is tried again. */
const retryOf = ({ state: { heldAt } }: Begun): IsoDate | undefined =>
  heldAt === undefined ? undefined : addDays(localOf(isoInstantOf(heldAt)).date, daysUntilAnotherTry);

const isRestingOn = (today: IsoDate, each: Begun): boolean => (retryOf(each) ?? today) > today;

/** Whether a case has come of it since everything was read: what is destroyed does not come back. */
const hasNewCase = async ({ records }: Disposal, { cases }: World): Promise<boolean> => {
  const known = new Set(records.map(({ ref }) => ref));
  const sources = records.flatMap(({ kind, ref }) =>
    kind === 'review' || kind === 'registration' || kind === 'extract' ? [ref.slice(kind.length + 1)] : [],
  );
  if (sources.length === 0) return false;
  const { records: found } = await cases.list({ where: { Origin: sources } });
  return found.some(({ recordId }) => !known.has(`case/${recordId}`));
};

/** Writes down that it begins, takes it away, and writes down what came of it. */
const destroyOne = async (
  disposal: Disposal,
  kept: KeptItems,
  begun: readonly Begun[],
  world: World,
  now: IsoInstant,
) => {
  const { destructions, log } = world;
  if (await hasNewCase(disposal, world)) return undefined;
  const facts = destructionOf({ ...disposal, dueOn: disposal.dueOn ?? localOf(now).date });
  const earlier = begun.find(({ state }) => state.records.some((hash) => facts.records.includes(hash)));
  const written = earlier
    ? accept(earlier)
    : await destructions.ensure({ type: 'beginDestruction', ...facts }, asBot(now));
  if (!written.ok) return written;
  const { recordId, state } = written.value;
  if (state.status === 'done') log.warn({ recordId }, 'records that were destroyed are back');
  const { fate, isThere } = await destroyMatter(disposal, kept, world, now);
  if (state.status === 'done') return undefined;
  if (!isThere) return destructions.act(recordId, { type: 'finishDestruction', fate }, asBot(now));
  const heldBy = fate.fate === 'held' ? fate.heldBy : 'retention-label';
  log.error({ recordId, heldBy }, 'records whose time is out are held back');
  return destructions.act(recordId, { type: 'holdDestruction', heldBy }, asBot(now));
};

/** Destructions that were begun, and of whose records none is there: an instance has died before it wrote that down. */
const finishUnseen = async (
  begun: readonly Begun[],
  present: ReadonlySet<string>,
  world: World,
  now: IsoInstant,
): Promise<readonly string[]> =>
  oneByOne(
    world.log,
    'finish-destructions',
    begun.filter(
      ({ state }) =>
        state.records.every((hash) => !present.has(hash)) &&
        Date.parse(now) - Date.parse(state.begunAt) >= patienceMs,
    ),
    ({ recordId }) => recordId,
    (record) =>
      world.destructions.act(
        record,
        { type: 'finishDestruction', fate: unseenFate(record.state, now) },
        asBot(now),
      ),
  );

/**
 * Destroys records whose time is out and that nothing holds, with their versions and out of both recycle bins, and writes
 * down what went, without saying what it was. Looked for on the day that the first of them comes of age and each week; some
 * at a time, until nothing is due. What is written first is that it begins, so that an instance which dies leaves what
 * another one finishes: that is looked for every day.
 */
export const destroyDue: Task = async (world, now) => {
  const { memory, log } = world;
  const today = localOf(now).date;
  if (memory.lookedForDue.has(today)) return;
  const begun = await begunDestructions(world);
  if (begun.every((each) => isRestingOn(today, each)) && !(await isTimeToLook(world, today))) {
    memory.lookedForDue.add(today);
    return;
  }
  const kept = await readKept(world.register, world.cases);
  const resting = new Set(
    begun.filter((each) => isRestingOn(today, each)).flatMap(({ state }) => state.records),
  );
  const means = {
    policyOf: await policiesOf(kept.records, world),
    damaged: kept.damaged,
    begun: new Set(begun.flatMap(({ state }) => state.records)),
  };
  const tried = new Set<RecordRef>();
  let { records } = kept;
  const failed = [
    ...(await finishUnseen(begun, new Set(records.map(({ ref }) => refHash(ref))), world, now)),
  ];
  /** What is there, but for what the organisation holds back: the list of destructions tells of that. */
  const disposals = () =>
    disposalsOf(records, means).filter((each) => hashesIn(each).every((hash) => !resting.has(hash)));
  let left = disposals();
  for (let room = atOnce; room > 0; left = disposals()) {
    const due = left
      .filter((each) => isDue(each, today) && each.records.every(({ ref }) => !tried.has(ref)))
      .slice(0, room);
    if (due.length === 0) break;
    for (const { ref } of due.flatMap((each) => each.records)) tried.add(ref);
    failed.push(
      ...(await oneByOne(
        log,
        'destroy-due',
        due,
        (each) => each.records[0]?.ref ?? '',
        async (each) => {
          const outcome = await destroyOne(each, kept, begun, world, now);
          const status = outcome?.ok === true ? outcome.value.state.status : undefined;
          if (status === 'held') for (const hash of hashesIn(each)) resting.add(hash);
          const gone = new Set(status === 'done' ? each.records.map(({ ref }) => ref) : []);
          records = records.filter(({ ref }) => !gone.has(ref));
          return outcome;
        },
      )),
    );
    room -= due.length;
  }
  const isLeft =
    failed.length > 0 ||
    left.some((each) => isDue(each, today) && each.records.every(({ ref }) => !tried.has(ref)));
  await tellForecast(world, left, { today, retries: begun.flatMap((each) => retryOf(each) ?? []), isLeft });
  if (!isLeft) memory.lookedForDue.add(today);
};
