import { isRecord, type Json } from '../store/row.ts';
import { errors } from './errors.ts';
import { utf8 } from './http.ts';

/** Verbose bodies wrap collections in `results` and carry `__metadata`: both are taken away. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!isRecord(value)) return value;
  const names = Object.keys(value).filter((name) => name !== '__metadata' && !name.startsWith('odata.'));
  if (names.length === 1 && names[0] === 'results' && Array.isArray(value.results))
    return value.results.map(plain);
  return Object.fromEntries(names.map((name) => [name, plain(value[name])]));
}

/** The JSON object a request carries; an empty body is an empty object. */
export function parseBody(bytes: Uint8Array): Json {
  const source = utf8.decode(bytes).trim();
  if (source === '') return {};
  let parsed: unknown;
  try {
    parsed = JSON.parse(source);
  } catch {
    throw errors.invalidBody('A token was not recognized in the JSON content.');
  }
  const body = plain(parsed);
  if (!isRecord(body)) throw errors.invalidBody("A node of type 'StartObject' was expected.");
  return body;
}

export const stringIn = (body: Json, name: string): string | undefined =>
  typeof body[name] === 'string' ? body[name] : undefined;

export const recordIn = (body: Json, name: string): Json => {
  const value = body[name];
  return isRecord(value) ? value : {};
};
