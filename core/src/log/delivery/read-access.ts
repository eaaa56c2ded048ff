import { acts } from '../access.ts';
import { assignmentKinds } from '../registers/shapes.ts';
import type { Access } from './delivery.ts';

type Evidence = NonNullable<Access['explanation']>['evidence'];
type Flags = NonNullable<Access['flags']>;
type Json = Readonly<Record<string, unknown>>;

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/;
const knownActs: ReadonlySet<unknown> = new Set<Access['act']>([...acts, 'unknown']);
const knownKinds: ReadonlySet<unknown> = new Set(assignmentKinds);

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPlace = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

const isCounted = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0;

/** Every item read; undefined if the value is no list, or one of its items cannot be read. */
const readAll = <T>(value: unknown, read: (item: unknown) => T | undefined): T[] | undefined => {
  if (!Array.isArray(value)) return undefined;
  const all: T[] = [];
  for (const item of value) {
    const one = read(item);
    if (one === undefined) return undefined;
    all.push(one);
  }
  return all;
};

const readEvidence = (value: unknown): Evidence[number] | undefined => {
  if (!isObject(value)) return undefined;
  const { code, values } = value;
  if (typeof code !== 'string' || !isObject(values)) return undefined;
  const facts: Record<string, string> = {};
  for (const key of Object.keys(values)) {
    if (key === '__proto__') continue;
    const fact = values[key];
    if (typeof fact !== 'string') return undefined;
    facts[key] = fact;
  }
  return { code, values: facts };
};

const readExplanation = (value: unknown): NonNullable<Access['explanation']> | undefined => {
  if (!isObject(value) || !knownKinds.has(value['kind'])) return undefined;
  const evidence = readAll(value['evidence'], readEvidence);
  return evidence && { kind: value['kind'] as (typeof assignmentKinds)[number], evidence };
};

const readFlag = (value: unknown): Flags[number] | undefined => {
  if (!isObject(value) || typeof value['flag'] !== 'string') return undefined;
  const evidence = readAll(value['evidence'], readEvidence);
  return evidence && { flag: value['flag'], evidence };
};

/**
 * One access of a delivery, out of parsed JSON: what `accessSchema` accepts and what it makes of it, and undefined for
 * all else. By hand, since a delivery has up to 200,000 accesses and the tab's page forbids code made at run time, which
 * zod is quick with: interpreted, the schema took half of the time in which a large log opens (`npm run bench --
 * large-log`). The test holds the two against each other.
 */
export const readAccess = (value: unknown): Access | undefined => {
  if (!isObject(value)) return undefined;
  const { n, employee, client, at, source, line, unit, act, actText, part } = value;
  if (!isCounted(n) || !isPlace(employee) || !isPlace(client) || !isPlace(source) || !isCounted(line)) {
    return undefined;
  }
  if (typeof at !== 'string' || !moment.test(at)) return undefined;
  if ((unit !== null && typeof unit !== 'string') || !knownActs.has(act)) return undefined;
  if (typeof actText !== 'string' || typeof part !== 'string') return undefined;
  const access: Access = {
    n,
    employee,
    client,
    at,
    source,
    line,
    unit,
    act: act as Access['act'],
    actText,
    part,
  };
  const { ipAddress, workstation } = value;
  if (ipAddress !== undefined) {
    if (typeof ipAddress !== 'string') return undefined;
    access.ipAddress = ipAddress;
  }
  if (workstation !== undefined) {
    if (typeof workstation !== 'string') return undefined;
    access.workstation = workstation;
  }
  if (value['explanation'] !== undefined) {
    const explanation = readExplanation(value['explanation']);
    if (explanation === undefined) return undefined;
    access.explanation = explanation;
  }
  if (value['flags'] !== undefined) {
    const flags = readAll(value['flags'], readFlag);
    if (flags === undefined) return undefined;
    access.flags = flags;
  }
  if (value['rank'] !== undefined) {
    if (!isCounted(value['rank'])) return undefined;
    access.rank = value['rank'];
  }
  return access;
};

/** All of a delivery's accesses, or undefined if one of them cannot be read. */
export const readAccesses = (value: unknown): Access[] | undefined => readAll(value, readAccess);
