import type { RegistrationValues } from './values.ts';

/** Where what is typed is kept while the page is open, so that a lost connection or a reload loses nothing. */
export interface Draft {
  readonly read: () => RegistrationValues | undefined;
  readonly write: (values: RegistrationValues) => void;
  readonly clear: () => void;
  /**
   * The id under which what is filled in is registered: the same for every attempt until it is cleared or settled, so
   * that an attempt whose answer was lost is found again. `again`: it has been tried before.
   */
  readonly attempt: () => { readonly id: string; readonly again: boolean };
  /** The id of an attempt of which it is not known what became. */
  readonly pending: () => string | undefined;
  /** It is known what became of the attempts: the next one is new. */
  readonly settle: () => void;
}

const fields = [
  'unitId',
  'policyId',
  'kind',
  'period',
  'finishedOn',
  'employees',
  'accesses',
  'outcome',
  'breach',
  'breachPersons',
] as const satisfies readonly (keyof RegistrationValues)[];

const parse = (text: string | null): RegistrationValues | undefined => {
  if (text === null) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (value === null || typeof value !== 'object') return undefined;
    const kept = value as Record<string, unknown>;
    return fields.every((field) => typeof kept[field] === 'string')
      ? ({ ...kept, another: false, reason: '' } as RegistrationValues)
      : undefined;
  } catch {
    return undefined;
  }
};

/** A draft in the tab's own storage: choices, a date and numbers only. Free text and assurances are never kept. */
export const sessionDraft = (key: string, storage: Storage): Draft => {
  const attemptKey = `${key}-attempt`;
  const keep = (name: string, text: string): void => {
    try {
      storage.setItem(name, text);
    } catch {
      // A full or forbidden storage loses it on reload; the page itself still has it.
    }
  };
  let tried = storage.getItem(attemptKey) ?? undefined;
  const settle = (): void => {
    tried = undefined;
    storage.removeItem(attemptKey);
  };
  return {
    read: () => parse(storage.getItem(key)),
    write: (values) => {
      keep(key, JSON.stringify(Object.fromEntries(fields.map((field) => [field, values[field]]))));
    },
    clear: () => {
      storage.removeItem(key);
      settle();
    },
    attempt: () => {
      const again = tried !== undefined;
      tried ??= crypto.randomUUID();
      keep(attemptKey, tried);
      return { id: tried, again };
    },
    pending: () => tried,
    settle,
  };
};
