import type { Delivery } from '@loggkontroll/core/log';
import { readableLog } from '../../../../../teams-app/src/pages/targeted/provider/readable-log.ts';

const words = {
  headings: ['Tid', 'Medarbetare', 'Konto', 'Klient', 'Nummer', 'Enhet', 'Åtgärd', 'Del'],
  act: ({ actText }: { readonly actText: string }) => actText,
  noUnit: 'Ingen enhet',
};

const delivery = {
  employees: [{ employeeId: '=1+1', name: 'Åsa "Asta" Ö; Ek' }],
  clients: [{ clientId: '198001019804', name: '' }],
  accesses: [
    { employee: 0, client: 0, at: '2026-09-03T08:15:00', unit: null, act: 'read', actText: 'Läst', part: '' },
  ],
} as unknown as Delivery;

it('a log that is given out is a table that a spreadsheet neither splits, nor reckons with', () => {
  const bytes = readableLog(delivery, words);
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes).trim().split('\r\n')).toEqual([
    '"Tid";"Medarbetare";"Konto";"Klient";"Nummer";"Enhet";"Åtgärd";"Del"',
    `"2026-09-03 08:15:00";"Åsa ""Asta"" Ö; Ek";"'=1+1";"";"19800101-9804";"Ingen enhet";"Läst";""`,
  ]);
});
