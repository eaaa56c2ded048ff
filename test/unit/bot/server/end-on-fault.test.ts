import { createLog } from '@loggkontroll/bot/server';
import { endOnFault } from '../../../../bot/src/server/end-on-fault.ts';

test('a fault that nobody has caught is told in the log without its number, and ends the process', () => {
  const lines: string[] = [];
  const ends: unknown[] = [];
  let fail: ((error: Error) => void) | undefined;
  const own = {
    once: (name: string, listener: (error: Error) => void) => {
      if (name === 'uncaughtException') fail = listener;
    },
    exit: (code: number) => ends.push(code),
  };
  endOnFault(createLog('info', { write: (line) => lines.push(line) }), own as unknown as NodeJS.Process);
  fail?.(new Error('No client 19630814-9985.'));
  expect(ends).toEqual([1]);
  expect(lines.join('')).toContain('No client [personnummer].');
  expect(lines.join('')).not.toContain('9985');
});
