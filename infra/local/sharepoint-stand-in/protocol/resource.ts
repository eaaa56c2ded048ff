import type { Answer } from './answer.ts';
import { entityOf, valueOf } from './answer.ts';
import type { Entity } from './entity.ts';
import type { Arguments } from './segments.ts';

/** A place in the object model that a path leads to: what can be done there, and where one can go on to. */
export interface Resource {
  readonly read?: () => Answer;
  readonly post?: () => Answer;
  readonly merge?: () => Answer;
  readonly put?: () => Answer;
  readonly remove?: () => Answer;
  /** `items(5)`: the member of a collection with this key. */
  readonly key?: (given: Arguments) => Resource;
  /** The next step, its name in lower case; `undefined` where SharePoint has nothing of that name. */
  readonly step?: (name: string, given: Arguments) => Resource | undefined;
}

export type Steps = Readonly<Record<string, (given: Arguments) => Resource>>;

/** A method called with POST. */
export const method = (call: () => Answer): Resource => ({ post: call });

/** A function or property that is read. */
export const reading = (read: () => Answer): Resource => ({ read });

export const stepsOf = (steps: Steps) => (name: string, given: Arguments) =>
  Object.hasOwn(steps, name) ? steps[name]?.(given) : undefined;

/** An entity that can be read, its properties read one by one, and left by the given steps. */
export function entityResource(
  entity: () => Entity,
  verbs: Omit<Resource, 'read' | 'step'>,
  steps: Steps,
): Resource {
  const property = (name: string): Resource | undefined => {
    const one = entity();
    const known = one.defaults.find((candidate) => candidate.toLowerCase() === name);
    return known === undefined ? undefined : reading(() => valueOf(known, one.get(known)));
  };
  return {
    read: () => entityOf(entity()),
    ...verbs,
    step: (name, given) => stepsOf(steps)(name, given) ?? property(name),
  };
}
