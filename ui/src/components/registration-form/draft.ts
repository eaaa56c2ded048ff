import type { RegistrationValues } from './values.ts';

/** Where what is typed is kept while the page is open, so that a lost connection or a reload loses nothing. */
export interface Draft {
  readonly read: () => RegistrationValues | undefined;
  readonly write: (values: RegistrationValues) => void;
  readonly clear: () => void;
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
      ? ({ ...kept, reason: '' } as RegistrationValues)
      : undefined;
  } catch {
    return undefined;
  }
};

/** A draft in the tab's own storage: choices, a date and numbers only. Free text is never kept. */
export const sessionDraft = (key: string, storage: Storage): Draft => ({
  read: () => parse(storage.getItem(key)),
  write: (values) => {
    try {
      storage.setItem(key, JSON.stringify(Object.fromEntries(fields.map((field) => [field, values[field]]))));
    } catch {
      // A full or forbidden storage loses the draft on reload; the form itself is still there.
    }
  },
  clear: () => {
    storage.removeItem(key);
  },
});
