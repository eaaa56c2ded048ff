import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';

/** What every browser has and jsdom lacks. */
const globals = { TextDecoder, TextEncoder, crypto: webcrypto };
for (const [name, value] of Object.entries(globals)) {
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value, configurable: true });
}

if (typeof Element === 'function') Element.prototype.scrollIntoView = () => undefined;
