import { createDeliveryMaker } from '@loggkontroll/core/log';
import { fictionalPersonalIdentityNumber } from '@loggkontroll/infra/local/demo';
import type { Table } from '../table.ts';

const megabyte = 1_000_000;
const header = 'Datum;Tid;Användare;Personnummer;Namn;Enhet;H-Typ;Del av Treserva\r\n';
const two = (value: number): string => String(value).padStart(2, '0');

/** About a hundred kilobytes of a month's log, in Windows-1252. */
const piece = (number: number): Uint8Array => {
  const lines = Array.from({ length: 1_000 }, (_, index) => {
    const at = `2026-09-${two(1 + (number % 30))};${two(index % 24)}:${two(index % 60)}:00`;
    const client = fictionalPersonalIdentityNumber('client', index % 400);
    return `${at};anv${index};${client};Åberg, Örjan ${index};Gruppbostad ${index % 20};Läst;Journalanteckning\r\n`;
  });
  return new Uint8Array(Buffer.from(lines.join(''), 'latin1'));
};

/** Reads so many megabytes as one file; the heap is looked at along the way. */
const read = (megabytes: number) => {
  const maker = createDeliveryMaker({
    ...{ orderId: 'bench', number: 'bench', units: [] },
    selection: {
      of: 'draw',
      month: '2026-09',
      days: ['2026-09-03', '2026-09-10', '2026-09-22'],
      employees: [1, 2, 3, 4].map((index) => ({ employeeId: `anv${index}`, name: `Nummer ${index}` })),
    },
  });
  const log = maker.openLog();
  log.push(new Uint8Array(Buffer.from(header, 'latin1')));
  const pieces = Array.from({ length: 30 }, (_, number) => piece(number));
  let bytes = 0;
  let heap = 0;
  const began = process.memoryUsage().heapUsed;
  const start = performance.now();
  for (let number = 0; bytes < megabytes * megabyte; number += 1) {
    const next = pieces[number % pieces.length] ?? new Uint8Array();
    log.push(next);
    bytes += next.length;
    if (number % 50 === 0) heap = Math.max(heap, process.memoryUsage().heapUsed - began);
  }
  const refusal = log.end();
  if (refusal) throw new Error(refusal.code);
  return { rate: bytes / megabyte / ((performance.now() - start) / 1_000), heap: heap / megabyte };
};

/** Reading a month's export: how fast, and whether the heap grows with the file. */
export const logReading = (): readonly Table[] => {
  const small = read(20);
  const large = read(200);
  return [
    {
      title: 'Reading an export',
      figures: [
        { name: '200 MB: read and hashed', value: large.rate, unit: 'MB/s' },
        { name: '20 MB: heap above the beginning', value: small.heap, unit: 'MB' },
        {
          name: '200 MB: heap above the beginning',
          value: large.heap,
          unit: 'MB',
          limit: 150,
          note: 'kept rows and what has not been collected yet',
        },
      ],
    },
  ];
};
