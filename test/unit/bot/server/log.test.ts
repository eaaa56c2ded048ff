import { createLog } from '@loggkontroll/bot/server';
import fc from 'fast-check';

const logged = (facts: Readonly<Record<string, unknown>>, message: string): string => {
  const lines: string[] = [];
  createLog('info', { write: (line) => lines.push(line) }).info(facts, message);
  return lines.join('');
};

const two = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((number) => String(number).padStart(2, '0'));

const identityNumber = fc
  .tuple(
    fc.constantFrom('', '19', '20'),
    two(0, 99),
    two(1, 12),
    two(1, 31),
    fc.constantFrom('', '-', '+'),
    two(0, 99),
    two(0, 99),
  )
  .map((parts) => parts.join(''));

test('personal identity numbers never reach the log, wherever they stand', () => {
  fc.assert(
    fc.property(identityNumber, (number) => {
      const error = new Error(`No client ${number}.`);
      const line = logged({ err: error, deep: { text: `(${number})` } }, `about ${number}`);
      expect(line).not.toContain(number);
      expect(line).toContain('[personnummer]');
    }),
  );
});

test('co-ordination numbers count too', () => {
  expect(logged({}, '19701063-2391')).not.toContain('2391');
});

test('times, ids and hashes stay readable', () => {
  const facts = {
    recordId: '5f0c0d1e-1212-4121-8121-121212121212',
    hash: 'ab'.repeat(32),
    at: '2026-11-22T08:00:00Z',
  };
  const line = logged(facts, 'notice sent');
  for (const value of Object.values(facts)) expect(line).toContain(value);
});
