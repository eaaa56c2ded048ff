import { isRecord, type Json } from '../store/row.ts';

/** A rule that disturbs requests: which, how often, and how. */
interface Rule {
  readonly matches: RegExp | undefined;
  readonly method: string | undefined;
  /** How many requests it still disturbs. */
  left: number;
  /** Disturbs each so-manieth request that matches. */
  readonly every: number;
  seen: number;
  readonly disturbance: Disturbance;
}

export type Disturbance =
  | { readonly kind: 'throttle'; readonly status: number; readonly retryAfter: number }
  | { readonly kind: 'drop'; readonly when: 'before' | 'after' }
  | { readonly kind: 'delay'; readonly milliseconds: number };

/** Throttling and faults that tests and the demo switch on. */
export interface Disturbances {
  throttle(settings: Json): void;
  fault(settings: Json): void;
  /** The disturbance for this request, counted against its rule. */
  next(method: string, url: string, kinds: readonly Disturbance['kind'][]): Disturbance | undefined;
  clear(): void;
}

const numberOr = (value: unknown, otherwise: number): number =>
  typeof value === 'number' ? value : otherwise;

function ruleFor(settings: Json, disturbance: Disturbance): Rule {
  return {
    matches: typeof settings.match === 'string' ? new RegExp(settings.match, 'i') : undefined,
    method: typeof settings.method === 'string' ? settings.method.toUpperCase() : undefined,
    left: numberOr(settings.times, settings.every === undefined ? 1 : Number.POSITIVE_INFINITY),
    every: numberOr(settings.every, 1),
    seen: 0,
    disturbance,
  };
}

export function createDisturbances(): Disturbances {
  let rules: Rule[] = [];
  const applies = (rule: Rule, method: string, url: string): boolean => {
    if (rule.left <= 0) return false;
    if (rule.matches?.test(url) === false) return false;
    if (rule.method !== undefined && rule.method !== method) return false;
    rule.seen += 1;
    return rule.seen % rule.every === 0;
  };
  return {
    throttle: (settings) => {
      const { times } = settings;
      if (times === 0) {
        rules = rules.filter((rule) => rule.disturbance.kind !== 'throttle');
        return;
      }
      rules.push(
        ruleFor(settings, {
          kind: 'throttle',
          status: numberOr(settings.status, 429),
          retryAfter: numberOr(settings.retryAfter, 1),
        }),
      );
    },
    fault: (settings) => {
      const fault = isRecord(settings) && settings.kind === 'delay';
      rules.push(
        ruleFor(
          settings,
          fault
            ? { kind: 'delay', milliseconds: numberOr(settings.milliseconds, 0) }
            : { kind: 'drop', when: settings.when === 'after' ? 'after' : 'before' },
        ),
      );
    },
    next: (method, url, kinds) => {
      for (const rule of rules) {
        if (kinds.includes(rule.disturbance.kind) && applies(rule, method, url)) {
          rule.left -= 1;
          return rule.disturbance;
        }
      }
      return undefined;
    },
    clear: () => {
      rules = [];
    },
  };
}
