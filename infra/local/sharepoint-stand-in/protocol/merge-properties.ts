import type { Json } from '../store/row.ts';
import { errors } from './errors.ts';

/** Name and type of the properties a body may set. */
export type Settable = Readonly<Record<string, 'boolean' | 'number' | 'string'>>;

const edm = { boolean: 'Edm.Boolean', number: 'Edm.Int32', string: 'Edm.String' } as const;

/** The properties with those of the body over them; unknown names and wrong types are refused. */
export function mergeProperties(present: Json, body: Json, settable: Settable, type: string): Json {
  const merged: Record<string, unknown> = { ...present };
  for (const [name, value] of Object.entries(body)) {
    const wanted = Object.hasOwn(settable, name) ? settable[name] : undefined;
    if (wanted === undefined) throw errors.unknownBodyProperty(name, type);
    if (value !== null && typeof value !== wanted) throw errors.notConvertible(edm[wanted]);
    merged[name] = value;
  }
  return merged;
}
