import { knownKeys, standingUnder } from '@loggkontroll/core/history';
import type { Refused } from '@loggkontroll/core/result';
import { accept, refuse } from '@loggkontroll/core/result';
import type { Control, Order, PlanState, YearEndState } from '@loggkontroll/core/workflow';
import { digestRecords, signatureStanding } from '@loggkontroll/core/workflow';
import type { SignedRecord } from '@loggkontroll/core/workflow';
import type { Destruction, DestructionEvent } from '@loggkontroll/core/retention';
import type { Destructions, Register } from '@loggkontroll/sharepoint/records';
import { destroyedBy } from '../cli/verify/destroyed.ts';
import type { Destroyed } from '../cli/verify/destroyed.ts';
import { drawsOfOrder, drawsOfPlan } from '../cli/verify/draws.ts';
import type { CheckedDraw } from '../cli/verify/draws.ts';
import { everyRecord } from '../cli/verify/every-record.ts';
import type { Readable } from '../cli/verify/every-record.ts';
import type { FaultyRecord } from '../cli/verify/faults.ts';
import { mentionFaults } from '../cli/verify/mentions.ts';
import { visitKinds } from '../cli/verify/record-kind.ts';
import type { RecordKind } from '../cli/verify/record-kind.ts';
import { visitDestructions } from '../cli/verify/visit-destructions.ts';
import { verifyKind } from '../cli/verify/verify-kind.ts';
import type { VerifiedKind } from '../cli/verify/checked-item.ts';
import type { Witnesses } from '../cli/verify/witnesses.ts';
import { storeOfFile } from './stores-of-file.ts';
import { destructionsList } from './year-file.ts';
import { verifyWitness } from './verify-witness.ts';
import type { WitnessOfYear } from './verify-witness.ts';
import type { YearFile } from './year-file.ts';

/** A department's signature of the year, held against the controls in the file. */
export interface CheckedSignature {
  readonly departmentId: string;
  /** ISO instant. */
  readonly at: string;
  readonly controls: number;
  /** `changed`: controls that were signed have gone on, or are gone; `digest-wrong`: it does not bind what it lists. */
  readonly standing: 'holds' | 'changed' | 'digest-wrong';
  readonly changed: readonly string[];
  /** How many of those that were signed have been destroyed in order. */
  readonly destroyed: number;
}

/** An event in the bot's name that the bot has not sealed: whoever made the file could have written it. */
export interface UnsealedEvent {
  readonly list: string;
  readonly recordId: string;
  readonly n: number;
}

/** What a year's file turns out to be. */
export interface VerifiedYear {
  readonly lists: readonly Pick<VerifiedKind, 'list' | 'records' | 'entries'>[];
  readonly faulty: readonly FaultyRecord[];
  readonly draws: readonly CheckedDraw[];
  readonly signatures: readonly CheckedSignature[];
  readonly unsealed: readonly UnsealedEvent[];
  readonly witness: WitnessOfYear;
  /** Keys in the file that are not what their names say. */
  readonly wrongKeys: readonly string[];
}

type Plan = Exclude<PlanState, { readonly status: 'none' }>;
type SignedYear = Exclude<YearEndState, { readonly status: 'none' }>;

/** What is known beside the records. Who had which role is SharePoint's to tell: here everybody may have had each. */
const witnessesIn = (
  { heads }: YearFile,
  standingOf: Witnesses['standingOf'],
  editors: readonly (string | undefined)[],
): Witnesses => ({
  editorOf: (number) => editors[number],
  vaultEditorOf: () => undefined,
  rolesOf: () => ['planner', 'log-administrator', 'unit-manager', 'department-head', 'administrator'],
  headOf: (departmentId) => heads[departmentId],
  nameOf: () => undefined,
  faultySettings: [],
  standingOf,
  basis: '',
});

const signatureOf = (
  { signatures }: SignedYear,
  present: readonly SignedRecord[],
  isDestroyed: (controlId: string) => boolean,
): CheckedSignature => {
  const { departmentId, at, records, digest } = signatures.at(-1) ?? signatures[0];
  const signed = new Set(records.map(({ controlId }) => controlId));
  const stands = signatureStanding(
    records,
    present.filter(({ controlId }) => signed.has(controlId)),
    isDestroyed,
  );
  const changed = stands.standing === 'intact' ? [] : [...stands.changed, ...stands.removed];
  const held = changed.length === 0 ? 'holds' : 'changed';
  const standing = digestRecords(records) === digest ? held : 'digest-wrong';
  const destroyed = stands.destroyed.length;
  return { departmentId, at, controls: records.length, standing, changed, destroyed };
};

type SealsUnder = (points: ReadonlyMap<string, string>) => Witnesses['standingOf'];

/** Everything that each list of a file holds, once it has been read and checked. */
interface ReadKind extends VerifiedKind {
  readonly states: readonly { readonly state: unknown; readonly lastHash: string }[];
  readonly unsealed: readonly UnsealedEvent[];
}

/**
 * Checks a year's file with nothing but the file: each history against its versions, its seals and what the rules would
 * have written, the columns, what records say of one another, every draw, the signatures, and what the bot witnessed.
 * `sealsUnder` checks seals: in script, as a browser must, unless something quicker is given.
 */
export const verifyYear = async (
  file: YearFile,
  sealsUnder: SealsUnder = standingUnder,
): Promise<VerifiedYear> => {
  const { points, wrong } = knownKeys(Object.entries(file.keys));
  const editors: (string | undefined)[] = [undefined];
  const numberOf = (editor: string | undefined): number => {
    if (editor === undefined) return 0;
    if (!editors.includes(editor)) editors.push(editor);
    return editors.indexOf(editor);
  };
  const witnesses = witnessesIn(file, sealsUnder(points), editors);
  const visit = async <
    Kept extends { readonly status: string },
    Command,
    Event extends { readonly type: string },
    R extends Refused,
  >(
    kind: RecordKind<Kept, Command, Event, R>,
  ): Promise<ReadKind> => {
    const store = storeOfFile(kind, file.records[kind.schema.list.name] ?? [], numberOf);
    const { records } = await everyRecord(store);
    return {
      ...(await verifyKind({ ...kind, store }, witnesses)),
      states: records.map(({ state, history }) => ({ state, lastHash: history.at(-1)?.hash ?? '' })),
      unsealed: records.flatMap(({ recordId, history }) =>
        history
          .filter(({ by, seal }) => by === 'bot' && seal === undefined)
          .map(({ n }) => ({ list: kind.schema.list.name, recordId, n })),
      ),
    };
  };
  const none = {} as Register;
  const kinds = (await visitKinds<ReadKind>(none, witnesses.headOf, { visit })).filter(
    ({ list }) => list in file.records,
  );
  const destructions = await visitDestructions<ReadKind & { readonly destroyed: Destroyed }>(
    {} as Destructions,
    {
      visit: async (kind) => {
        const read = await visit(kind);
        const rows = file.records[destructionsList] ?? [];
        const store = storeOfFile(kind, rows, numberOf);
        return {
          ...read,
          destroyed: await destroyedBy(
            store as unknown as Readable<Destruction, DestructionEvent>,
            read,
            witnesses,
          ),
        };
      },
    },
  );
  const { destroyed } = destructions;
  const statesOf = (list: string) => kinds.find((kind) => kind.list === list)?.states ?? [];
  const readPopulation = (hash: string) => {
    const text = file.populations[hash];
    return Promise.resolve(
      text === undefined ? refuse({ code: 'population-missing' } as const) : accept(text),
    );
  };
  const drawsOfPlans = await Promise.all(
    statesOf('Plans').map(({ state }) => drawsOfPlan(state as Plan, readPopulation)),
  );
  const controls = statesOf('Controls').map(({ state, lastHash }) => ({
    controlId: (state as Control).controlId,
    historyHash: lastHash,
  }));
  return {
    lists: kinds.map(({ list, records, entries }) => ({ list, records, entries })),
    faulty: [
      ...kinds.flatMap(({ faulty }) => faulty),
      ...mentionFaults(
        kinds.map((kind) => ({
          ...kind,
          mentions: kind.mentions.filter(({ list }) => list in file.records),
        })),
        destroyed,
      ),
      ...destructions.faulty,
    ],
    draws: [
      ...drawsOfPlans.flat(),
      ...statesOf('Orders').flatMap(({ state }) => drawsOfOrder(state as Order)),
    ],
    signatures: statesOf('Signatures').map(({ state }) =>
      signatureOf(state as SignedYear, controls, (id) => destroyed.explains('Controls', id)),
    ),
    unsealed: [...kinds, destructions].flatMap(({ unsealed }) => unsealed),
    witness: await verifyWitness(file, kinds, destroyed, witnesses),
    wrongKeys: wrong,
  };
};
