import { differenceBetween, setValue } from '@loggkontroll/core/policy-versions';
import type { WithSources } from '@loggkontroll/core/policy-versions';
import type { Policy } from '@loggkontroll/core/policy';
import type { Located } from './faults.ts';

/** What a field needs of the policy that is being changed. */
export interface Editing {
  readonly draft: WithSources;
  readonly faults: readonly Located[];
  readonly valueAt: (path: string) => unknown;
  readonly isChanged: (path: string) => boolean;
  /** Undefined takes a value away. */
  readonly set: (path: string, value: unknown) => void;
  readonly restore: (path: string) => void;
  /** Whether a field is shown in the section that is open. */
  readonly isOffered: (path: string) => boolean;
  /** Whether a group stands under its name: not the section itself. */
  readonly hasTitle: (path: string) => boolean;
}

/** A path as steps; places in lists as numbers. */
export const stepsIn = (path: string): readonly (string | number)[] =>
  path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** What stands at a path, also in lists. */
export const valueIn = (data: unknown, path: string): unknown =>
  stepsIn(path).reduce<unknown>(
    (inner, step) =>
      inner !== null && typeof inner === 'object' && Object.hasOwn(inner, step)
        ? (inner as Readonly<Record<string | number, unknown>>)[step]
        : undefined,
    data,
  );

const isAt = (path: string, place: string): boolean => path === place || path.startsWith(`${place}.`);

/** The ways to look at and change a draft; `onChange` gets the draft as it becomes. */
export const editingOf = (
  base: Policy,
  draft: WithSources,
  faults: readonly Located[],
  top: readonly string[],
  onChange: (draft: WithSources) => void,
): Editing => {
  const { values } = differenceBetween(base, draft);
  return {
    draft,
    faults,
    valueAt: (path) => valueIn(draft, path),
    isChanged: (path) =>
      values.some((change) => change.path === path || (top.includes(path) ? false : isAt(change.path, path))),
    set: (path, value) => onChange(setValue(draft, path, value, base)),
    restore: (path) => onChange(setValue(draft, path, valueIn(base, path), base)),
    isOffered: (path) => path !== 'deadlines.yearEndSignBy' || top.includes(path),
    hasTitle: (path) => top.length > 1 || !top.includes(path),
  };
};
