import { yearReport } from '@loggkontroll/ui/documents';
import { said } from './said.ts';

const data = {
  year: 2026,
  scope: 'Alla avdelningar',
  madeAt: '2027-01-08T09:20:00Z',
  tables: [
    { title: 'Per avdelning', note: '', columns: ['Avdelning', 'Planerade'], rows: [['Bostad', 12]] },
    { title: 'Begärda loggar', note: 'Per avdelning.', columns: ['Avdelning'], rows: [['Bostad']] },
  ],
};

test('the figures on paper: what they cover, when they were made, and every table with its note', () => {
  const model = yearReport(data, 'sv');
  expect(model.title).toBe('Loggkontroll 2026');
  expect(model.blocks).toContainEqual({
    kind: 'table',
    columns: ['Avdelning', 'Planerade'],
    rows: [['Bostad', '12']],
  });
  const text = said(model).join('\n');
  expect(text).toContain('Alla avdelningar');
  expect(text).toMatch(/Framtagen: 8\sjan\.\s2027\s10:20/);
  expect(text).toContain('Per avdelning.');
  expect(text).toContain('Inget här säger något om en enskild medarbetare.');
});

test('in English the figures are in English', () => {
  expect(said(yearReport(data, 'en')).join('\n')).toContain('Log reviews 2026');
});
