import { informingList } from '@loggkontroll/ui/documents';
import { said } from './said.ts';

const data = {
  unitName: 'Björken',
  year: 2026,
  points: ['Du får bara öppna det du behöver.', 'Åtkomst granskas.'],
  names: ['Anna Andersson', 'Bo 19121212-1212 Berg'],
  responsible: 'Karin Ek',
};

test('the list has the points, a line to sign for each name, and whom it goes to', () => {
  const model = informingList(data, 'sv');
  expect(model.blocks).toContainEqual({
    kind: 'table',
    columns: ['Namn', 'Underskrift', 'Datum'],
    rows: [
      ['Anna Andersson', '', ''],
      ['Bo [personnummer borttaget] Berg', '', ''],
    ],
  });
  const text = said(model).join('\n');
  for (const point of data.points) expect(text).toContain(point);
  expect(text).toContain('Listan lämnas till Karin Ek');
  expect([model.title, model.sender]).toEqual(['Information om loggkontroll', 'Björken']);
});

test('in English the list is in English', () => {
  expect(said(informingList(data, 'en')).join('\n')).toContain('The list is handed to Karin Ek');
});
