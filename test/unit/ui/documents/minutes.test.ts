import { minutes } from '@loggkontroll/ui/documents';
import type { MinutesData } from '@loggkontroll/ui/documents';
import { said } from './said.ts';
import { minutesData } from './samples.ts';

const lines = (more: Partial<MinutesData> = {}) => said(minutes({ ...minutesData, ...more }, 'sv'));

describe('the minutes of a conversation', () => {
  it('say who took part as what, what was asked and what was answered', () => {
    expect(lines()).toEqual(
      expect.arrayContaining([
        'Łucja Đorđević | medarbetare',
        'Ada Berg | chef, skrev anteckningarna',
        'Mia Sköld | facklig företrädare',
        'Fråga 1: Varför gick du in klockan 08:15?',
        'Svar: Jag vikarierade.\nDet hann inte in i schemat.',
        'Fråga 2: Skrev du ut något?',
        'Svar: Inget svar.',
        '## Det Łucja Đorđević ville tillägga',
        'Mia Sköld, facklig företrädare, 8 december 2026',
      ]),
    );
  });

  it('say that the employee has read and confirmed them, when, and that it admits nothing', () => {
    const text = lines().join('\n');
    expect(text).toContain('bekräftade 8 dec. 2026 10:20 att de stämmer');
    expect(text).toContain('Det betyder inte att man medger något.');
    expect(text).not.toContain('____');
  });

  it("say that the employee did not confirm them, in the employee's own words or that none were given", () => {
    const at = '2026-12-08T09:20:00Z';
    const refused = lines({ reading: { state: 'not-confirmed', at, comment: 'Svar 1 är fel.' } });
    expect(refused).toEqual(expect.arrayContaining(['Så här skriver Łucja Đorđević:', 'Svar 1 är fel.']));
    const silent = lines({ reading: { state: 'not-confirmed', at, comment: '  ' } });
    expect(silent).toContain('Inget skäl är angivet.');
    for (const text of [refused, silent]) expect(text.join('\n')).toContain('att de inte bekräftas');
  });

  it('have lines to sign on for the employee and the manager while they wait to be read', () => {
    expect(lines({ reading: { state: 'awaiting' } }).filter((line) => line.startsWith('____'))).toEqual([
      '____ Łucja Đorđević, ort och datum',
      '____ Ada Berg, ort och datum',
    ]);
  });

  it('say how it was with a union representative when none was there', () => {
    expect(lines({ union: 'declined' }).join('\n')).toContain('valde att komma utan');
    expect(lines({ union: 'not-told' }).join('\n')).toContain('fick inte före samtalet veta');
    expect(lines().join('\n')).not.toMatch(/valde att komma utan|fick inte före samtalet veta/);
  });

  it('leave out what nobody said, and say when there is nothing', () => {
    const { added: _, next: __, ...rest } = minutesData;
    const text = said(minutes({ ...rest, questions: [], copies: [] }, 'sv'));
    expect(text.join('\n')).not.toMatch(/ville tillägga|Vad som händer nu/);
    expect(text).toEqual(
      expect.arrayContaining(['Inga frågor är antecknade.', 'Ingen har fått någon kopia än.']),
    );
  });
});
