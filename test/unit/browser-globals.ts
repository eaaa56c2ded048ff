import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';
import { deserialize, serialize } from 'node:v8';

/** What every browser has and jsdom lacks. */
const structuredClone = (value: unknown): unknown => deserialize(serialize(value));
const globals = { TextDecoder, TextEncoder, crypto: webcrypto, structuredClone };
for (const [name, value] of Object.entries(globals)) {
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value, configurable: true });
}

if (typeof Element === 'function') Element.prototype.scrollIntoView = () => undefined;
