import { ffsPolicy } from '@loggkontroll/core/policy';

type Json = Record<string, unknown>;

/** A copy of the FFS policy with the value at a path replaced; `undefined` takes the field away. */
export const edited = (path: string, value: unknown): unknown => {
  const copy = structuredClone(ffsPolicy) as unknown as Json;
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const group = steps.reduce<Json>((inner, step) => inner[step] as Json, copy);
  if (value === undefined) Reflect.deleteProperty(group, last);
  else group[last] = value;
  return copy;
};
