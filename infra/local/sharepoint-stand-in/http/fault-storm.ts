import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { refuse } from '../handle.ts';
import { errors, type SharePointError } from '../protocol/errors.ts';
import type { HttpRequest, HttpResponse } from '../protocol/http.ts';
import { verbOf } from '../protocol/verbs.ts';
import { isRecord, type Json } from '../store/row.ts';

/** What a storm does to requests, in the order in which their shares are counted. */
export const stormKinds = [
  'busy',
  'unavailable',
  'stale',
  'lost-before',
  'lost-after',
  'slow',
  'half-batch',
] as const;

export type StormKind = (typeof stormKinds)[number];

/** One fault that a storm has caused; the same seed causes the same one at the same request. */
export interface CausedFault {
  readonly kind: StormKind;
  readonly method: string;
  readonly path: string;
  /** Which of the requests that look the same, counted from 1. */
  readonly occurrence: number;
}

/** From which of its parts on a batch fails, and how. */
export interface PartsFail {
  readonly from: number;
  readonly with: SharePointError;
}

type Answer = (fails?: PartsFail) => HttpResponse;

/** Faults by chance, decided by a seed; without one requests go straight through. */
export interface FaultStorm {
  begin(settings: Json): void;
  end(): void;
  caused(): readonly CausedFault[];
  through(request: HttpRequest, partsOf: () => number, answer: Answer): Promise<HttpResponse | 'drop'>;
}

interface Settings {
  readonly seed: string;
  readonly shares: Readonly<Record<StormKind, number>>;
  readonly retryAfter: number;
  readonly slowMs: number;
}

const numberIn = (values: Json, name: string, otherwise: number): number => {
  const value = values[name];
  return typeof value === 'number' ? value : otherwise;
};

const read = (settings: Json): Settings => {
  const shares = isRecord(settings.shares) ? settings.shares : {};
  const { seed } = settings;
  return {
    seed: typeof seed === 'string' || typeof seed === 'number' ? String(seed) : '',
    shares: Object.fromEntries(
      stormKinds.map((kind) => [kind, numberIn(shares, kind, 0)]),
    ) as Settings['shares'],
    retryAfter: numberIn(settings, 'retryAfter', 1),
    slowMs: numberIn(settings, 'slowMs', 200),
  };
};

/** Two numbers from 0 to below 1, which hang on nothing but the seed and the request. */
const chances = (seed: string, looks: string, occurrence: number): readonly [number, number] => {
  const bytes = createHash('sha256')
    .update(`${seed}\n${looks}\n${String(occurrence)}`)
    .digest();
  return [bytes.readUInt32BE(0) / 2 ** 32, bytes.readUInt32BE(4) / 2 ** 32];
};

const canMeet = (kind: StormKind, { headers }: HttpRequest, parts: number): boolean => {
  if (kind === 'stale') return headers['if-match'] !== undefined && headers['if-match'] !== '*';
  return kind !== 'half-batch' || parts > 1;
};

const kindAt = (chance: number, shares: Settings['shares']): StormKind | undefined => {
  let upTo = 0;
  for (const kind of stormKinds) {
    upTo += shares[kind];
    if (chance < upTo) return kind;
  }
  return undefined;
};

async function cause(
  kind: StormKind,
  { retryAfter, slowMs }: Settings,
  second: number,
  parts: number,
  request: HttpRequest,
  answer: Answer,
): Promise<HttpResponse | 'drop'> {
  switch (kind) {
    case 'busy':
      return refuse(errors.throttled(429, retryAfter));
    case 'unavailable':
      return refuse(errors.throttled(503, retryAfter));
    case 'stale':
      return refuse(errors.staleEtag(request.headers['if-match'] ?? '', 'another'));
    case 'lost-before':
      return 'drop';
    case 'lost-after':
      answer();
      return 'drop';
    case 'slow':
      await wait(slowMs);
      return answer();
    case 'half-batch': {
      const failure =
        second < 0.5 ? errors.throttled(503, retryAfter) : errors.internal('a fault that was asked for');
      return answer({ from: 1 + Math.floor(second * (parts - 1)), with: failure });
    }
  }
}

export function createFaultStorm(): FaultStorm {
  let settings: Settings | undefined;
  let caused: CausedFault[] = [];
  let seen = new Map<string, number>();
  return {
    begin: (given) => {
      settings = read(given);
      caused = [];
      seen = new Map();
    },
    end: () => {
      settings = undefined;
    },
    caused: () => caused,
    through: async (request, partsOf, answer) => {
      if (settings === undefined) return answer();
      const parts = partsOf();
      const method = verbOf(request);
      const looks = `${request.headers.authorization ?? ''} ${method} ${request.url}`;
      const occurrence = (seen.get(looks) ?? 0) + 1;
      seen.set(looks, occurrence);
      const [first, second] = chances(settings.seed, looks, occurrence);
      const kind = kindAt(first, settings.shares);
      if (kind === undefined || !canMeet(kind, request, parts)) return answer();
      caused.push({ kind, method, path: request.url, occurrence });
      return cause(kind, settings, second, parts, request, answer);
    },
  };
}
