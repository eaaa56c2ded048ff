import { Socket } from 'node:net';
import { askedOutside } from './browser/watched.ts';

const loopback = new Set(['localhost', '127.0.0.1', '::1', '::ffff:127.0.0.1', '']);

/** Whom a socket is to be connected with: options, or port and host, or what `net.connect` has made of these. */
const hostOf = (args: readonly unknown[]): string => {
  const [first, second]: readonly unknown[] = Array.isArray(args[0]) ? args[0] : args;
  const host = typeof first === 'object' && first !== null && 'host' in first ? first.host : second;
  return typeof host === 'string' ? host : '';
};

const outside: string[] = [];
const connect = Reflect.get(Socket.prototype, 'connect') as (...args: unknown[]) => Socket;

/**
 * No test reaches beyond this machine: a connection that would is refused, a page that would gets no answer, and the
 * suite that asked for it fails.
 */
beforeAll(() => {
  Socket.prototype.connect = function (this: Socket, ...args: unknown[]): Socket {
    const host = hostOf(args);
    if (!loopback.has(host)) {
      outside.push(host);
      throw new Error(`A test reached for ${host}.`);
    }
    return Reflect.apply(connect, this, args);
  };
});

afterAll(() => {
  Socket.prototype.connect = connect;
  expect([...outside, ...askedOutside]).toEqual([]);
});
