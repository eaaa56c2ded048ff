import { supervisionReport } from '@loggkontroll/ui/documents';
import { said } from './said.ts';

const data = {
  year: 2026,
  scope: 'Alla avdelningar',
  madeAt: '2027-01-08T09:20:00Z',
  answers: [
    { title: 'Görs kontrollerna?', text: '3 av 4 är gjorda.', facts: [['Försenade', '1'] as const] },
    { title: 'Vem kan läsa en logg?', text: 'Den som ska granska den.', facts: [] },
  ],
};

test('each question as a heading, with its answer and what it counts, and when that was', () => {
  const model = supervisionReport(data, 'sv');
  expect(model.title).toBe('Kontroll av åtkomst 2026');
  expect(model.blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(2);
  expect(model.blocks.filter(({ kind }) => kind === 'facts')).toHaveLength(2);
  const text = said(model).join('\n');
  for (const words of ['Alla avdelningar', '3 av 4 är gjorda.', 'Försenade', 'Den som ska granska den.'])
    expect(text).toContain(words);
  expect(text).toMatch(/Framtaget: 8\sjan\.\s2027\s10:20/);
});

test('when the bot counted the controls stands beside when it was made, and nothing does where it did not', () => {
  const counted = said(supervisionReport({ ...data, countedAt: '2027-01-08T06:00:00Z' }, 'sv')).join('\n');
  expect(counted).toMatch(/Kontrollerna räknade av boten: 8\sjan\.\s2027\s07:00/);
  expect(said(supervisionReport(data, 'sv')).join('\n')).not.toContain('räknade av boten');
});

test('in English it is in English', () => {
  expect(said(supervisionReport(data, 'en')).join('\n')).toContain('Control of access 2026');
});
