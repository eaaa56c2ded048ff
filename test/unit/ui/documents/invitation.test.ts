import { invitation } from '@loggkontroll/ui/documents';
import { said } from './said.ts';
import { invitationData } from './samples.ts';

const lines = (data = invitationData) => said(invitation(data, 'sv'));

describe('the invitation to a conversation', () => {
  it('says when, where and who will be there', () => {
    expect(lines()).toEqual(
      expect.arrayContaining([
        'Lindevads kommun, Hemtjänsten Norra, 26 november 2026',
        'Hej Łucja Đorđević!',
        'När: måndag 7 december 2026, klockan 13:00–14:00',
        'Var: Stadshuset, rum 214',
        'Med på samtalet: Ada Berg, enhetschef\nÅke Öst, HR',
        'Svara senast: 2 december 2026',
      ]),
    );
  });

  it('states the right to bring a union representative so that it stands out, in both languages', () => {
    const notices = (language: 'sv' | 'en') =>
      invitation(invitationData, language).blocks.filter(({ kind }) => kind === 'notice');
    expect(notices('sv')).toEqual([
      { kind: 'notice', text: expect.stringContaining('rätt att ta med en facklig företrädare') as string },
    ]);
    expect(notices('en')).toEqual([
      { kind: 'notice', text: expect.stringContaining('right to bring a union representative') as string },
    ]);
  });

  it('says that nothing is decided, and does not speak of suspicion', () => {
    for (const cause of ['systematic-review', 'targeted-review'] as const) {
      const text = lines({ ...invitationData, cause }).join('\n');
      expect(text).toContain('Vi har inte tagit ställning');
      expect(text).not.toMatch(/misstank|misstänk|otillåten|obehörig|brott/i);
    }
  });

  it('asks the employee not to look in the record system, by its name', () => {
    expect(lines({ ...invitationData, system: 'Lifecare' }).join('\n')).toContain('Gå inte in i Lifecare');
  });

  it('says whom to ask, and whom to talk to where there is somebody', () => {
    expect(lines().join('\n')).toContain(
      'Ada Berg, enhetschef, telefon 0123-45 67 89, e-post ada.berg@lindevad.example',
    );
    expect(lines().join('\n')).toContain('Företagshälsan, telefon 0123-45 60 00');
    const { support: _, ...alone } = invitationData;
    expect(lines(alone).join('\n')).not.toContain('Behöver du någon att prata med');
  });

  it('leaves out a day to answer by, and an end, when there is none', () => {
    const { answerBy: _, ...data } = invitationData;
    const text = lines({ ...data, meeting: { at: '2026-12-07T13:00', place: 'Teams' } });
    expect(text).toContain('När: måndag 7 december 2026, klockan 13:00');
    expect(text.some((line) => line.startsWith('Svara senast'))).toBe(false);
  });
});
