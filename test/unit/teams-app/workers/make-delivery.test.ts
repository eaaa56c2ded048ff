import { parseDelivery } from '@loggkontroll/core/log';
import { makeDelivery } from '../../../../teams-app/src/workers/make-delivery.ts';
import type { ReadingProgress } from '../../../../teams-app/src/workers/make-delivery.ts';
import { accepted, logOf, order, row } from '../../core/log/files.ts';

const log = new Blob([logOf(row(), row({ employee: 'cia03' }), row({ date: 'x' }), row())]);
const shifts = new Blob(['account;start;end\nanna01;2026-09-03 07:00;2026-09-03 16:00\n']);

test('makes a delivery of files, and says what is in it', async () => {
  const made = accepted(await makeDelivery(order, { logs: [log], registers: { shifts } }, () => undefined));
  expect(made.accesses).toBe(2);
  expect(made.facts.employees).toEqual(order.employees);
  expect(made.facts.sources).toMatchObject([{ rows: 4, rejected: 1 }]);
  expect(accepted(parseDelivery(made.text)).duties[0]?.shifts).toHaveLength(1);
  expect(JSON.stringify(made.facts)).not.toContain('Åsberg');
});

test('the same files make the same delivery', async () => {
  const files = { logs: [log], registers: { shifts } };
  const [first, second] = await Promise.all([1, 2].map(() => makeDelivery(order, files, () => undefined)));
  expect(first).toEqual(second);
});

test('tells how far it has come, in bytes of all files', async () => {
  const told: ReadingProgress[] = [];
  await makeDelivery(order, { logs: [log], registers: { shifts } }, (progress) => told.push(progress));
  const total = log.size + shifts.size;
  expect(told.at(-1)).toEqual({ read: total, total });
});

test.each([
  [{ logs: [new Blob([''])], registers: {} }, 'file-empty', { kind: 'log', index: 0 }],
  [{ logs: [log, new Blob(['hej\n'])], registers: {} }, 'file-without-header', { kind: 'log', index: 1 }],
  [{ logs: [log, log], registers: {} }, 'log-twice', { kind: 'log', index: 1 }],
  [
    { logs: [log], registers: { shifts: new Blob(['a;b\n']) } },
    'file-without-header',
    { kind: 'register', register: 'shifts' },
  ],
  [{ logs: [], registers: { shifts } }, 'log-missing', undefined],
])('says which file cannot be used: %#', async (files, code, file) => {
  const made = await makeDelivery(order, files, () => undefined);
  expect(made).toMatchObject({ ok: false, refusal: { refusal: { code }, file } });
});

test('a file that goes away while it is read is told as such', async () => {
  const gone = new Blob(['x']);
  gone.stream = () =>
    new ReadableStream({
      start: (controller) => controller.error(new DOMException('gone', 'NotReadableError')),
    });
  const made = await makeDelivery(order, { logs: [gone], registers: {} }, () => undefined);
  expect(made).toMatchObject({
    refusal: { refusal: { code: 'file-gone' }, file: { kind: 'log', index: 0 } },
  });
});

test('reading stops where it has no point any more', async () => {
  let pieces = 0;
  const endless = new Blob(['x']);
  endless.stream = () =>
    new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: (controller) => {
        pieces += 1;
        controller.enqueue(new Uint8Array(100_000).fill(0x0a));
        controller.enqueue(new Uint8Array(100).fill(0x41));
        controller.enqueue(new Uint8Array([0x0a]));
      },
    });
  const made = await makeDelivery(order, { logs: [endless], registers: {} }, () => undefined);
  expect(made).toMatchObject({ refusal: { refusal: { code: 'file-without-header' } } });
  expect(pieces).toBeLessThan(100);
});
