import { deliveryHash, formatDelivery, parseDelivery } from '@loggkontroll/core/log';
import { accepted, addLog, addRegister, logOf, makerFor, row } from '../files.ts';

const maker = makerFor();
addRegister(
  maker,
  'visits',
  'account;client;start;end',
  'anna01;198001019804;2026-09-03 09:00;2026-09-03 10:00',
);
addLog(maker, logOf(row(), row({ employee: 'bo02' })));
const delivery = accepted(maker.finish());
const text = formatDelivery(delivery);

const refusalOf = (written: string) => {
  const parsed = parseDelivery(written);
  return parsed.ok ? undefined : parsed.refusal;
};

describe('the delivery in the log room', () => {
  test('reads back as it was written', () => {
    expect(accepted(parseDelivery(text))).toEqual(delivery);
  });

  test('leaves room for explanation and flags with their evidence', () => {
    const evidence = [{ code: 'assigned', values: { unit: 'Enhet 4', from: '2026-02-01' } }];
    const [first, ...rest] = delivery.accesses;
    const explained = {
      ...delivery,
      accesses: [
        {
          ...first,
          explanation: { kind: 'direct', evidence },
          flags: [{ flag: 'odd-hour', evidence }],
          rank: 1,
        },
        ...rest,
      ],
      findings: [{ employee: 0, day: null, flag: 'no-use', evidence }],
    };
    const written = JSON.stringify(explained);
    expect(accepted(parseDelivery(written))).toEqual(explained);
  });

  test('is known by the hash of its text', () => {
    expect(deliveryHash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(deliveryHash(text.replace('Läst', 'Visat'))).not.toBe(deliveryHash(text));
  });

  test('is refused when a later suite wrote it', () => {
    expect(refusalOf(JSON.stringify({ ...delivery, version: 7 }))).toEqual({
      code: 'delivery-too-new',
      version: 7,
    });
  });

  test.each([
    '',
    '{}',
    '[1]',
    'hej',
    JSON.stringify({ ...delivery, accesses: [{ ...delivery.accesses[0], client: 99 }] }),
    JSON.stringify({ ...delivery, accesses: [{ ...delivery.accesses[0], n: 2 }] }),
    JSON.stringify({ ...delivery, duties: [{ ...delivery.duties[0], employee: 9 }] }),
    JSON.stringify({ ...delivery, findings: [{ employee: 9, day: null, flag: 'no-use', evidence: [] }] }),
    JSON.stringify({ ...delivery, version: 0 }),
  ])('is refused when it is no delivery: %#', (written) => {
    expect(refusalOf(written)).toEqual({ code: 'delivery-unreadable' });
  });
});
