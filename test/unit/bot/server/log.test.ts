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
    // As people write it, as they paste it, and as an address carries it.
    fc.constantFrom('', '-', '+', ' ', '\u00a0', '\u2011', '–', '−', '%2D', '%2b', '%20', '%E2%80%93'),
    // Interim numbers have a letter where others have a digit.
    fc.constantFrom('0', '7', '9', 'T', 'k'),
    fc.integer({ min: 0, max: 9 }).map(String),
    two(0, 99),
  )
  .map((parts) => parts.join(''));

test('personal identity numbers never reach the log, wherever they stand', () => {
  fc.assert(
    fc.property(identityNumber, (number) => {
      const error = new Error(`No client ${number}.`);
      const facts = {
        err: error,
        deep: { text: `(${number})` },
        // What stands before it may be read as hexadecimal.
        address: `https://teams.example/a%3A${number}/id${number}`,
      };
      const line = logged(facts, `about ${number}`);
      expect(line).not.toContain(number);
      expect(line.split('[personnummer]')).toHaveLength(7);
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
