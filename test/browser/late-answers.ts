import { Server } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { setTimeout as later } from 'node:timers';

/** With `PAGES=slow` what a page asks for comes late (docs/testing.md). */
const isSlow = process.env['PAGES'] === 'slow';

/** A locator that waits looks again each half second: what passes sooner it seldom sees. */
const shortestMs = 600;
const longestMs = 1_200;

let drawn = 20_261_128;

/** The same in every run, and seldom the same twice: two answers come in the order that chance gave them. */
const nextMs = (): number => {
  drawn = (drawn * 1_664_525 + 1_013_904_223) % 2 ** 32;
  return shortestMs + (drawn / 2 ** 32) * (longestMs - shortestMs);
};

/** What a page reads and saves; not what it is made of. */
const isAsked = ({ url = '', headers }: IncomingMessage): boolean =>
  url.includes('/_api/') && headers['user-agent']?.includes('Chrome') === true;

const mark = Symbol.for('loggkontroll.late-answers');

/** Suites that share a process share its servers. */
if (isSlow && !Reflect.has(Server.prototype, mark)) {
  Reflect.set(Server.prototype, mark, true);
  const emit = Reflect.get(Server.prototype, 'emit') as (...args: unknown[]) => boolean;
  Server.prototype.emit = function (this: Server, ...args: unknown[]): boolean {
    const tell = (): boolean => Reflect.apply(emit, this, args);
    if (args[0] !== 'request' || !isAsked(args[1] as IncomingMessage)) return tell();
    later(tell, nextMs());
    return true;
  };
}
