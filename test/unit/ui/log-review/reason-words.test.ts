import type { Access, EvidenceCode, EvidenceValues } from '@loggkontroll/core/log';
import { screeningFlags } from '@loggkontroll/core/policy';
import { logReviewTexts } from '@loggkontroll/ui/components/log-review';
import { addTexts, createTexts } from '@loggkontroll/ui/texts';
import type { Language } from '@loggkontroll/ui/texts';
import { evidenceWords } from '../../../../ui/src/components/log-review/model/evidence-words.ts';
import { outlineOf } from '../../../../ui/src/components/log-review/model/outline.ts';
import { flagWords, reasonWords } from '../../../../ui/src/components/log-review/model/reason-words.ts';
import type { Say } from '../../../../ui/src/components/log-review/texts/index.ts';
import { screened } from './screened.ts';

const saying = (language: Language): Say => {
  const texts = createTexts(language);
  addTexts(texts, 'logReview', logReviewTexts);
  return texts.getFixedT(language, ['logReview', 'common']);
};

const on = '2026-02-01';
const period = [{}, { from: on }, { to: on }, { from: on, to: '2026-03-01' }];
const every: { readonly [C in EvidenceCode]: readonly EvidenceValues[C][] } = {
  'assigned-to-employee': period,
  'assigned-to-unit': period.map((bounds) => ({ unit: 'Enhet 4', ...bounds })),
  'not-scheduled': [
    { nearestStart: '2026-09-03T07:00:00', nearestEnd: '2026-09-03T16:00:00', marginMinutes: '30' },
  ],
  'odd-by-the-clock': [{ from: '22:00', to: '06:00' }],
  'own-number': [{}],
  'client-employed': period,
  'client-was-employed': [{ to: on }],
  'same-surname': [{ surname: 'alm', bearers: '2', people: '1300' }],
  protected: [{ kind: 'protected' }, { kind: 'local' }],
  watched: ['media', 'local', 'diagnosis', 'event', 'relative'].map((reason) => ({ reason })),
  'case-closed': [{ on }, {}],
  'client-deceased': [{ on }, {}],
  'said-by-the-log': [{}],
  'other-units-that-day': [{ units: 'Eken, Linden' }],
  'done-by-the-log': [{ act: 'printed', words: 'Utskrift' }],
  'unlike-the-group': [
    { role: 'stödassistent', unit: 'Eken' },
    { role: '', unit: '' },
  ],
  'scheduled-without-access': [{ from: on, to: '2026-02-28' }],
};

describe.each(['sv', 'en'] as const)('in %s', (language) => {
  const t = saying(language);
  const words = (code: string, values: object): string =>
    evidenceWords(t, language, { code, values: values as Record<string, string> });

  test('each piece of evidence is a sentence of its own, with nothing left to fill', () => {
    const all = Object.entries(every).flatMap(([code, values]) => values.map((each) => words(code, each)));
    for (const sentence of all) expect(sentence).toMatch(/^[A-ZÅÄÖ0-9][^{}]+[.]$/);
    const alike = all.length - new Set(all).size;
    expect(alike).toBe(0);
  });

  test('each flag has a name of its own', () => {
    const names = screeningFlags.map((flag) => flagWords(t, flag));
    expect(new Set(names).size).toBe(screeningFlags.length);
    for (const name of names) expect(name).not.toMatch(/\d|[{}]|logReview/);
  });

  test('what a later version says is told as such', () => {
    expect(words('something-new', {})).toContain('something-new');
    expect(words('watched', { reason: 'something-new' })).toContain('watched');
    expect(flagWords(t, 'something-new')).toContain('something-new');
  });

  test('of an employee’s day it is said that it differs, never how much', () => {
    for (const values of every['unlike-the-group']) {
      expect(words('unlike-the-group', values)).not.toMatch(/\d/);
    }
  });
});

test('says in Swedish what the register says', () => {
  const t = saying('sv');
  const say = (code: EvidenceCode, values: Record<string, string>) =>
    evidenceWords(t, 'sv', { code, values });
  expect(say('assigned-to-unit', { unit: 'Enhet 4', from: on })).toBe(
    'Personen är tilldelad Enhet 4 sedan 1 feb. 2026.',
  );
  expect(say('not-scheduled', { ...every['not-scheduled'][0] })).toBe(
    'Närmaste arbetspass är 3 sep. 2026 07:00–16:00. 30 minuter före och efter räknas med.',
  );
});

test('values are words and never instructions to the texts', () => {
  const t = saying('sv');
  const values = { units: 'Eken {{x}} $t(logReview:act.read)', lng: 'en', defaultValue: 'annat' };
  expect(evidenceWords(t, 'sv', { code: 'other-units-that-day', values })).toBe(
    'Medarbetaren hörde den dagen till Eken {{x}} $t(logReview:act.read).',
  );
});

describe('the reasons of a group', () => {
  const t = saying('sv');
  const outline = outlineOf(screened);
  const of = (index: number, access?: { readonly explanation: undefined }) => {
    const [day] = outline.employees[0]?.days.slice(index) ?? [];
    const [group] = day?.groups ?? [];
    if (!day || !group) throw new Error('There is no such group.');
    const accesses = access ? [{ ...group.accesses[0], ...access } as Access] : group.accesses;
    return reasonWords(t, 'sv', { delivery: screened, day, group: { ...group, accesses } });
  };

  test('are what explains it, and what is flagged of some rows', () => {
    expect(of(0).map(({ words }) => words)).toEqual([
      'Direkt relation enligt registret',
      'Utskrift eller kopia (en del av raderna)',
    ]);
  });

  test('are that nothing explains it, or that only a visit was planned', () => {
    expect(of(1).map(({ words }) => words)).toEqual([
      'Ingen koppling i registren',
      'Utanför arbetspasset (en del av raderna)',
    ]);
    expect(of(0, { explanation: undefined })[0]?.words).toBe('Inget uppdrag i registren');
  });

  test('say nothing of a connection where no register could have told', () => {
    const [day] = outline.employees[0]?.days.slice(1) ?? [];
    const [group] = day?.groups ?? [];
    if (!day || !group) throw new Error('There is no such group.');
    const without = {
      ...screened,
      gaps: [{ code: 'register-missing', register: 'assignments' }],
    } as typeof screened;
    expect(reasonWords(t, 'sv', { delivery: without, day, group }).map(({ kind }) => kind)).toEqual(['flag']);
  });
});
