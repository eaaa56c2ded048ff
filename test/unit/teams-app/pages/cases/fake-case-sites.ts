import type { Result } from '@loggkontroll/core/result';
import { caseDecider, caseRequestDecider } from '@loggkontroll/core/workflow';
import { caseRequests, cases } from '@loggkontroll/sharepoint/schema';
import { createHash } from 'node:crypto';
import { memoryStore } from '../../../bot/fakes/memory-store.ts';
import { registers } from '../../registers.ts';

type Code = { readonly code: string };

const storeOfCases = () => memoryStore(cases, caseDecider, () => ({ keyId: 'none', signature: '' }));

const storeOfRequests = () =>
  memoryStore(caseRequests, caseRequestDecider, () => ({ keyId: 'none', signature: '' }));

let store = storeOfCases();
let requests = storeOfRequests();

/** What lies in the rooms, by room and name. */
export const files = new Map<string, Uint8Array>();

/** The cases as they are now. */
export const caseStore = () => store;

/** What managers have asked for. */
export const requestStore = () => requests;

let known: Promise<unknown> = Promise.resolve();

/** Nobody's name is read before this has come. */
export const nobodyKnownBefore = (come: Promise<unknown>): void => {
  known = come;
};

export const emptySites = (): void => {
  store = storeOfCases();
  requests = storeOfRequests();
  files.clear();
  known = Promise.resolve();
};

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export const textOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8');

/** In the place of `sharepoint/records`. */
export const records = {
  openCases: () => store,
  openRegister: () => ({
    caseRequests: requests,
    reviews: { find: () => Promise.resolve({ ok: false, refusal: { code: 'record-missing' } }) },
  }),
};

/** In the place of `sharepoint/organisation`. */
export const organisation = {
  openOrganisation: () => ({
    people: () => known.then(() => registers.people),
    units: () => Promise.resolve(registers.units),
    departments: () => Promise.resolve([{ departmentId: 'housing', name: 'Boende', headId: 'head' }]),
    functions: () => Promise.resolve([]),
  }),
};

const read = (room: string, name: string, sha256: string): Result<Uint8Array, Code> => {
  const bytes = files.get(`${room}/${name}`);
  return bytes !== undefined && hashOf(bytes) === sha256
    ? { ok: true, value: bytes }
    : { ok: false, refusal: { code: 'room-file-missing' } };
};

/** In the place of `sharepoint/vault`. */
export const vault = {
  openCaseRooms: () => ({
    put: (room: string, name: string, bytes: Uint8Array) => {
      files.set(`${room}/${name}`, bytes);
      return Promise.resolve({ sha256: hashOf(bytes), bytes: bytes.length });
    },
    readFile: (room: string, name: string, sha256: string) => Promise.resolve(read(room, name, sha256)),
    readText: (room: string, name: string, sha256: string) => {
      const found = read(room, name, sha256);
      return Promise.resolve(found.ok ? { ok: true, value: textOf(found.value) } : found);
    },
  }),
};

/** In the place of the tab's own drawing: the model itself, which can be read. */
export const documents = {
  makePdf: ({ model }: { readonly model: unknown }) =>
    Promise.resolve({ bytes: Buffer.from(JSON.stringify(model)) }),
};
