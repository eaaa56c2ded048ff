import { caseFileName, personsConcerned } from '@loggkontroll/core/case-documents';
import { canonicalJson } from '@loggkontroll/core/history';
import type {
  BreachReport,
  Case,
  CaseCommand,
  CaseEvent,
  Registration,
  RegistrationEvent,
} from '@loggkontroll/core/workflow';
import type { StoredRecord } from '@loggkontroll/sharepoint/records';
import { asBot } from '../../services/index.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task, World } from '../world.ts';
import type { CaseOnBoard } from './case-on-board.ts';

interface Changed {
  readonly at: string;
  readonly breach: BreachReport;
}

/** What a registration says of a breach since it was last corrected in that; undefined where it never was. */
const lastChange = ({ history }: StoredRecord<Registration, RegistrationEvent>): Changed | undefined => {
  let said: BreachReport | undefined;
  let changed: Changed | undefined;
  for (const { event, at } of history) {
    const { breach } = event.result;
    if (said !== undefined && canonicalJson(breach) !== canonicalJson(said)) changed = { at, breach };
    said = breach;
  }
  return changed;
};

const carries = (event: CaseEvent, at: string): boolean => {
  if (event.type === 'caseOpened') return event.discoveredAt === at;
  if (event.type === 'breachQuestioned') return event.changedAt === at;
  const position = event.type === 'breachPositioned' ? event.position : undefined;
  return position?.status === 'reported' && position.at === at;
};

/** Whether a case was opened of that correction, or has it already. */
const isCarried = ({ history }: CaseOnBoard, { at }: Changed): boolean =>
  history.some(({ event }) => carries(event, at));

const readKept = async (
  { documents, room }: Case,
  kind: 'log' | 'judgements',
  { caseRooms }: World,
): Promise<string | undefined> => {
  const sha256 = documents.findLast((document) => document.kind === kind)?.sha256;
  if (sha256 === undefined) return undefined;
  const file = await caseRooms.readText(room, caseFileName({ kind, sha256, form: 'json' }), sha256);
  return file.ok ? file.value : undefined;
};

/** How many persons a case concerns by its own part of the log. */
const ownPersons = async (held: Case, world: World): Promise<number | undefined> => {
  const [log, judgements] = [await readKept(held, 'log', world), await readKept(held, 'judgements', world)];
  return log === undefined || judgements === undefined ? undefined : personsConcerned(log, judgements);
};

/**
 * What follows in a case. What somebody has said in the case itself is not written over: where it no longer agrees with
 * what is registered, and where a report that was carried over is taken back, a position is asked for anew.
 */
const commandFor = async (
  held: Case,
  { at, breach }: Changed,
  isOnly: boolean,
  world: World,
): Promise<CaseCommand | undefined> => {
  const taken = held.breach;
  const question = { type: 'questionBreach', changedAt: at } as const;
  if (breach.status !== 'reported') return taken?.by === 'bot' ? question : undefined;
  const persons = isOnly ? breach.persons : ((await ownPersons(held, world)) ?? breach.persons);
  const { position } = taken ?? {};
  if (position?.status === 'reported' && position.persons === persons) return undefined;
  if (taken !== undefined && taken.by !== 'bot') return question;
  return { type: 'positionBreach', position: { status: 'reported', at, persons } };
};

/**
 * Carries over to the cases of a review, or of a control filled in by hand, what has been corrected in its registration about the breach. A case that is
 * closed is left as it is, which is told in the bot's log.
 */
export const carryCorrections: Task = async (world, now) => {
  const { board, cases, memory, log } = world;
  const changes = [...board.registrations.records.values()].flatMap((registration) => {
    const { reviewId, result, status, registrationId } = registration.state;
    const change = lastChange(registration);
    if (status !== 'corrected' || result.outcome !== 'remark' || change === undefined) return [];
    const source = reviewId ?? registrationId;
    return memory.carried.get(source) === change.at ? [] : [{ source, change }];
  });
  await oneByOne(
    log,
    'carry-corrections',
    changes,
    ({ source }) => source,
    async ({ source, change }) => {
      if (!memory.casesReady.has(source) && !memory.remarkedAtOnce.has(source)) return undefined;
      const { records } = await cases.list({ where: { Origin: source } });
      for (const record of records) {
        if (isCarried(record, change)) continue;
        if (record.state.closed !== undefined) {
          log.info({ recordId: record.recordId }, 'a correction came after a case was closed');
          continue;
        }
        const command = await commandFor(record.state, change, records.length === 1, world);
        if (command === undefined) continue;
        const carried = await cases.act(record, command, asBot(now));
        if (!carried.ok) throw new Error(carried.refusal.code);
        board.cases.put(carried.value);
      }
      memory.carried.set(source, change.at);
      return undefined;
    },
  );
};
