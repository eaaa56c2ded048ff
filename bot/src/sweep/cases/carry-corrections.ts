import { caseFileName, personsConcerned } from '@loggkontroll/core/case-documents';
import { canonicalJson } from '@loggkontroll/core/history';
import { awaitsCorrectionSeen } from '@loggkontroll/core/workflow';
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
 * what is registered, where a report that was carried over is taken back, and where nobody but the responsible can tell
 * how many of the persons their case concerns, a position is asked for anew.
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
  const persons = isOnly ? breach.persons : await ownPersons(held, world);
  if (persons === undefined) return question;
  const { position } = taken ?? {};
  if (position?.status === 'reported' && position.persons === persons) return undefined;
  if (taken !== undefined && taken.by !== 'bot') return question;
  return { type: 'positionBreach', position: { status: 'reported', at, persons } };
};

type Registered = StoredRecord<Registration, RegistrationEvent>;

interface Correction {
  readonly registration: Registered;
  /** The instant of the last correction. */
  readonly at: string;
}

/** Registrations that have been corrected, and have had a remark: others have no cases. */
const corrections = ({ board, memory }: World): readonly Correction[] =>
  [...board.registrations.records.values()].flatMap((registration) => {
    const { history, state, recordId } = registration;
    const at = state.corrections.at(-1)?.at;
    const hadRemark = history.some(({ event }) => event.result.outcome === 'remark');
    return at === undefined || !hadRemark || memory.carried.get(recordId) === at
      ? []
      : [{ registration, at }];
  });

/** What the cases of a registration come from; undefined as long as they may still be opened. */
const originOf = async (
  { recordId, state }: Registered,
  { memory, register }: World,
): Promise<string | undefined> => {
  const { kind, reviewId, result } = state;
  if (kind === 'extract-review' && reviewId !== undefined) {
    const review = await register.reviews.find(reviewId);
    return review.ok ? review.value.state.orderId : undefined;
  }
  const source = reviewId ?? recordId;
  const areThere = memory.casesReady.has(source) || memory.remarkedAtOnce.has(source);
  return areThere || result.outcome !== 'remark' ? source : undefined;
};

/** What is to be done in one case; undefined where nothing is. */
const followIn = async (
  record: CaseOnBoard,
  { registration, at }: Correction,
  isOnly: boolean,
  world: World,
): Promise<CaseCommand | undefined> => {
  const { closed, corrected, documentsFate, discoveredAt } = record.state;
  const { outcome, breach } = registration.state.result;
  if (closed !== undefined) {
    const isNew = at > (corrected?.changedAt ?? closed.at) && documentsFate === undefined;
    return isNew ? { type: 'noteCorrection', changedAt: at, outcome, breach } : undefined;
  }
  const change = lastChange(registration);
  if (outcome !== 'remark' || change === undefined || change.at < discoveredAt) return undefined;
  return isCarried(record, change) ? undefined : commandFor(record.state, change, isOnly, world);
};

/**
 * Carries over to the cases of a review, of a client's extract, or of a control filled in by hand, what has been corrected
 * in its registration about the breach. In a case that is closed it is noted, so that whoever has it looks whether it is
 * to be opened again.
 */
export const carryCorrections: Task = async (world, now) => {
  const { board, cases, memory, log } = world;
  await oneByOne(
    log,
    'carry-corrections',
    corrections(world),
    ({ registration }) => registration.recordId,
    async (correction) => {
      const { registration, at } = correction;
      const origin = await originOf(registration, world);
      if (origin === undefined) return undefined;
      const { records } = await cases.list({ where: { Origin: origin } });
      const isOnly = records.length === 1 && registration.state.kind !== 'extract-review';
      for (const record of records) {
        const command = await followIn(record, correction, isOnly, world);
        if (command === undefined) {
          /* A closed case is on no board by itself, and is told of as long as nobody has looked. */
          if (awaitsCorrectionSeen(record.state)) board.cases.put(record);
          continue;
        }
        const carried = await cases.act(record, command, asBot(now));
        if (!carried.ok) throw new Error(carried.refusal.code);
        board.cases.put(carried.value);
      }
      memory.carried.set(registration.recordId, at);
      return undefined;
    },
  );
};
