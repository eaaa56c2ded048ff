import { clientExtract } from '@loggkontroll/ui/documents';
import type { ClientExtractData, ExtractAccess } from '@loggkontroll/ui/documents';
import { said } from './said.ts';
import { extractData } from './samples.ts';

const access: ExtractAccess = {
  at: '2026-09-03T08:15:30',
  operation: 'Hemtjänsten Norra',
  act: 'read',
  by: { shown: 'name', name: 'Åke Öst', title: 'undersköterska' },
  who: 0,
  standing: { is: 'explained', by: 'direct' },
};

const lines = (accesses: readonly ExtractAccess[], more: Partial<ClientExtractData> = {}) =>
  said(clientExtract({ ...extractData(0), accesses, ...more }, 'sv'));

describe('the extract for a client', () => {
  it('says of each access when, where, what, by whom and whether it belonged to the work', () => {
    expect(lines([{ ...access, part: 'Genomförandeplan' }])).toContain(
      '2026-09-03 08:15 | Hemtjänsten Norra | Läst: Genomförandeplan | Åke Öst, undersköterska | Ja, vård eller stöd',
    );
  });

  it('shows no more of a person than was released', () => {
    const byTitle = lines([{ ...access, by: { shown: 'title', title: 'undersköterska' } }]).join('\n');
    expect(byTitle).toContain('| undersköterska |');
    expect(byTitle).toContain('Ett yrke: ');
    const byNobody = lines([{ ...access, by: { shown: 'nothing' } }]).join('\n');
    expect(byNobody).toContain('| Namnet är dolt |');
    expect(byNobody).toContain('Namnet är dolt: ');
  });

  it('masks what is about somebody else, says what that means, and how to get a decision', () => {
    const text = lines([{ ...access, operation: { masked: true }, part: { masked: true } }]).join('\n');
    expect(text).toContain('2026-09-03 08:15 | [dolt] | Läst: [dolt] |');
    expect(text).toContain('[dolt]: Uppgiften handlar om någon annan');
    expect(text).toContain('Du kan begära ett skriftligt beslut');
  });

  it('explains only words that are in the table, and speaks of nothing hidden when nothing is', () => {
    const text = lines([access]).join('\n');
    expect(text).toContain('Läst: Någon öppnade');
    expect(text).not.toMatch(/Ändrat: |Utreds|\[dolt\]|Det som är dolt|Ett yrke/);
  });

  it("uses the log's own word for what it has no word for, and says what the log does not", () => {
    const text = lines([
      { ...access, act: 'unknown', actText: 'Signerat', operation: '' },
      { ...access, operation: null },
    ]);
    expect(text.join('\n')).toContain('| Står inte i loggen | Annat, Signerat |');
    expect(text.join('\n')).toContain('| Ingen särskild | Läst |');
  });

  describe('counts by operation and by what is known, never by employee', () => {
    const ada = { by: { shown: 'name', name: 'Ada Berg' }, who: 1 } as const;
    const day = [access, { ...access, ...ada, at: '2026-09-05T10:00:00' }];
    const night = { ...access, operation: 'Natt och larm', standing: { is: 'inquiry' } as const };

    it('where several have been there from each', () => {
      const text = lines([...day, night, { ...night, ...ada }]);
      expect(text).toEqual(
        expect.arrayContaining([
          'Uppgifterna har öppnats 4 gånger.',
          'Hörde till arbetet: 2',
          'Utreds: 2',
          'Hemtjänsten Norra | 2 | 3 september 2026 | 5 september 2026',
          'Natt och larm | 2 | 3 september 2026 | 3 september 2026',
        ]),
      );
      expect(text.filter((line) => line.includes('Åke Öst'))).toHaveLength(2);
      expect(text.filter((line) => line.includes('Ada Berg'))).toHaveLength(2);
    });

    it('not by operation where one employee alone has been there from some', () => {
      const text = lines([...day, night]);
      expect(text).toEqual(
        expect.arrayContaining([
          'Uppgifterna har öppnats 3 gånger.',
          'Hemtjänsten Norra | 3 september 2026 | 5 september 2026',
          'Natt och larm | 3 september 2026 | 3 september 2026',
        ]),
      );
    });

    it('nothing at all where one employee alone has been there', () => {
      const text = lines([access, { ...access, at: '2026-09-05T10:00:00' }]);
      expect(text).toContain('Uppgifterna har öppnats. Längre ned står varje gång för sig.');
      expect(text).toContain('Hemtjänsten Norra | 3 september 2026 | 5 september 2026');
      expect(text.join('\n')).not.toMatch(/gånger|Hörde till arbetet: /);
    });
  });

  it('is an answer also when nobody has been there', () => {
    const text = lines([]);
    expect(text).toContain('Ingen har varit inne på uppgifterna under den här tiden.');
    expect(text.join('\n')).not.toMatch(/Varje gång för sig|Så läser du tabellen/);
  });

  it('speaks of the client by name to a representative, and says as what they get it', () => {
    const text = lines([access], { representative: { name: 'Eva Lind', capacity: 'god man' } });
    expect(text.join('\n')).toContain('uppgifter om Göran Ek i Treserva');
    expect(text).toContain('Till: Eva Lind, god man');
    expect(lines([access]).join('\n')).toContain('uppgifter om dig i Treserva');
  });

  it('says where to ask and where to complain', () => {
    const text = lines([access]).join('\n');
    expect(text).toContain('Verksamhetschefen, telefon 0123-45 67 00');
    expect(text).toContain('Dataskyddsombudet, e-post dso@lindevad.example');
    expect(text).toContain('Integritetsskyddsmyndigheten (imy.se)');
  });
});
