import { parseDelivery } from '@loggkontroll/core/log';
import { makeDelivery } from '../../../../teams-app/src/workers/make-delivery.ts';
import type { ReadingProgress } from '../../../../teams-app/src/workers/make-delivery.ts';
import { accepted, draw, logOf, order, row } from '../../core/log/files.ts';

const log = new Blob([logOf(row(), row({ employee: 'cia03' }), row({ date: 'x' }), row())]);
const shifts = new Blob(['account;start;end\nanna01;2026-09-03 07:00;2026-09-03 16:00\n']);

test('makes a delivery of files, and says what is in it', async () => {
  const made = accepted(
    await makeDelivery(order, { logs: [{ file: log }], registers: { shifts } }, () => undefined),
  );
  expect(made.accesses).toBe(2);
  expect(made.facts.employees).toEqual(draw.employees);
  expect(made.facts.sources).toMatchObject([{ rows: 4, rejected: 1 }]);
  expect(accepted(parseDelivery(made.text)).duties[0]?.shifts).toHaveLength(1);
  expect(JSON.stringify(made.facts)).not.toContain('Åsberg');
});

test('the same files make the same delivery', async () => {
  const files = { logs: [{ file: log }], registers: { shifts } };
  const [first, second] = await Promise.all([1, 2].map(() => makeDelivery(order, files, () => undefined)));
  expect(first).toEqual(second);
});

test('tells how far it has come, in bytes of all files', async () => {
  const told: ReadingProgress[] = [];
  await makeDelivery(order, { logs: [{ file: log }], registers: { shifts } }, (progress) =>
    told.push(progress),
  );
  const total = log.size + shifts.size;
  expect(told.at(-1)).toEqual({ read: total, total });
});

test.each([
  [{ logs: [{ file: new Blob(['']) }], registers: {} }, 'file-empty', { kind: 'log', index: 0 }],
  [
    { logs: [{ file: log }, { file: new Blob(['hej\n']) }], registers: {} },
    'file-unrecognised',
    { kind: 'log', index: 1 },
  ],
  [{ logs: [{ file: log }, { file: log }], registers: {} }, 'log-twice', { kind: 'log', index: 1 }],
  [
    { logs: [{ file: log }], registers: { shifts: new Blob(['a;b\n']) } },
    'file-without-header',
    { kind: 'register', register: 'shifts' },
  ],
  [{ logs: [], registers: { shifts } }, 'log-missing', undefined],
])('says which file cannot be used: %#', async (files, code, file) => {
  const made = await makeDelivery(order, files, () => undefined);
  expect(made).toMatchObject({ ok: false, refusal: { refusal: { code }, file } });
});

describe('logs of other systems', () => {
  const cases = (unitless: string) => [
    'HSA-id;Personnummer;Ärende-id;Tid;Händelse',
    `anna01;19800101-9804;Ä1;2026-09-03 08:15:00;${unitless}`,
    '',
  ];
  const made = async (text: string, known: object = {}) =>
    makeDelivery(order, { logs: [{ file: new Blob([text]), ...known }], registers: {} }, () => undefined);
  const accessOf = async (text: string, known: object = {}) =>
    accepted(parseDelivery(accepted(await made(text, known)).text));

  test('are known by what stands in them; a unit that the log does not say is stated', async () => {
    const delivery = await accessOf(cases('Läst').join('\n'), { unit: 'Mottagning 3' });
    expect(delivery).toMatchObject({
      sources: [{ profile: '1177' }],
      accesses: [{ unit: 'Mottagning 3', at: '2026-09-03T08:15:00' }],
    });
  });

  test('are read as a mapping says', async () => {
    const mapping = {
      format: 'loggkontroll-mapping' as const,
      version: 1 as const,
      name: 'Nova',
      columns: { moment: 'When', employee: 'Who', client: 'Whom', act: 'What', unit: 'Where' },
      dates: ['D/M/YYYY'],
      acts: { peek: 'read' as const },
    };
    const text = 'When;Who;Whom;What;Where\n3/9/2026 08:15;Anna01;19800101-9804;peek;Eken\n';
    expect(await accessOf(text, { mapping })).toMatchObject({
      sources: [{ profile: 'generic' }],
      accesses: [{ at: '2026-09-03T08:15:00', act: 'read', actText: 'peek', unit: 'Eken' }],
    });
    expect(await made(text)).toMatchObject({ refusal: { refusal: { code: 'file-unrecognised' } } });
  });

  test('keep addresses and workstations', async () => {
    const [head = '', first = ''] = logOf(row()).split('\r\n');
    const text = `${head};IP-adress;Arbetsstation\r\n${first};10.0.0.7;PC-12\r\n`;
    expect((await accessOf(text)).accesses).toMatchObject([{ ipAddress: '10.0.0.7', workstation: 'PC-12' }]);
  });
});

describe('how much the registers explain', () => {
  const shareOf = async (assignments: string, ...rows: readonly string[]) =>
    accepted(
      await makeDelivery(
        order,
        { logs: [{ file: new Blob([logOf(...rows)]) }], registers: { assignments: new Blob([assignments]) } },
        () => undefined,
      ),
    ).explained;
  const assigned = 'subject;client;from;to;kind\nanna01;198001019804;;;direct\n';

  test('is told of rows and of distinct pairs: one record opened often counts once among these', async () => {
    const other = { number: '19620302-9993', name: 'Kund Två' };
    expect(
      await shareOf(assigned, row(), row({ time: '08:16' }), row({ time: '08:17' }), row(other)),
    ).toEqual({
      accesses: 75,
      pairs: 50,
    });
  });

  test('is not told of one person alone, nor of nothing', async () => {
    const alone = { ...order, selection: { ...draw, employees: draw.employees.slice(0, 1) } };
    const files = { logs: [{ file: new Blob([logOf(row())]) }], registers: {} };
    expect(accepted(await makeDelivery(alone, files, () => undefined)).explained).toBeUndefined();
    expect(await shareOf(assigned, row({ employee: 'cia03' }))).toBeUndefined();
  });

  test('is not told without assignments, which are what explains', async () => {
    const files = { logs: [{ file: new Blob([logOf(row())]) }], registers: {} };
    expect(accepted(await makeDelivery(order, files, () => undefined)).explained).toBeUndefined();
  });
});

test('a file that goes away while it is read is told as such', async () => {
  const gone = new Blob(['x']);
  gone.stream = () =>
    new ReadableStream({
      start: (controller) => controller.error(new DOMException('gone', 'NotReadableError')),
    });
  const made = await makeDelivery(order, { logs: [{ file: gone }], registers: {} }, () => undefined);
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
  const made = await makeDelivery(order, { logs: [{ file: endless }], registers: {} }, () => undefined);
  expect(made).toMatchObject({ refusal: { refusal: { code: 'file-unrecognised' } } });
  expect(pieces).toBeLessThan(100);
});
