import { logReviewTexts } from '@loggkontroll/ui/components/log-review';
import { addTexts, createTexts } from '@loggkontroll/ui/texts';
import { readingRefusalWords } from '../../../../../../teams-app/src/pages/orders/deliver/refusal-words.ts';
import { mapping } from '../../../../../../teams-app/src/pages/orders/deliver/mapping-texts.ts';
import { deliver } from '../../../../../../teams-app/src/pages/orders/deliver/texts/index.ts';
import { review } from '../../../../../../teams-app/src/pages/review/texts.ts';
import type { UnlocatedRefusal } from '../../../../../../teams-app/src/pages/orders/deliver/refusal-words.ts';
import { expectSamePlaces } from '../../../../ui/texts/same-places.ts';

const logNames = ['september.csv', 'september (1).csv'];
const log = { file: { kind: 'log' } } as const;
const refusals: readonly UnlocatedRefusal[] = [
  { code: 'file-gone' },
  { code: 'file-empty', ...log },
  ...(['excel', 'old-excel', 'pdf', 'compressed', 'binary'] as const).map(
    (found) => ({ code: 'file-not-text', found, ...log }) as const,
  ),
  { code: 'file-unrecognised', ...log },
  { code: 'file-broken', format: 'xml', line: 7, ...log },
  { code: 'file-broken', format: 'json', line: 7, ...log },
  { code: 'file-broken', format: 'xlsx', ...log },
  ...(['doctype', 'nesting', 'long-text', 'unpacked-size', 'size'] as const).map(
    (why) => ({ code: 'file-unsafe', why, ...log }) as const,
  ),
  { code: 'file-without-header', ...log },
  { code: 'file-columns-missing', columns: ['Aktör'], ...log },
  { code: 'file-columns-missing', columns: ['Aktör', 'Enhet'], ...log },
  { code: 'file-columns-missing', columns: ['careUnitId'], ...log },
  { code: 'file-columns-twice', columns: ['Namn'], ...log },
  { code: 'file-without-rows', ...log },
  {
    ...{ code: 'file-mostly-unreadable', rows: 3, rejected: 2 },
    first: [{ line: 7, reason: 'date-unreadable' }],
    ...log,
  },
  { code: 'log-missing' },
  { code: 'log-twice', as: 0 },
  {
    code: 'log-of-another-period',
    from: '2026-09-01',
    to: '2026-09-30',
    found: { from: '2026-07-01', to: '2026-08-31' },
  },
  { code: 'log-of-another-month', month: '2026-09', months: ['2026-07', '2026-08'] },
  { code: 'log-too-large', maximum: 200_000 },
];

describe.each(['sv', 'en'] as const)('why a file cannot be used, in %s', (language) => {
  const texts = createTexts(language);
  addTexts(texts, 'logReview', logReviewTexts);
  addTexts(texts, 'deliver', deliver);
  const words = (refusal: UnlocatedRefusal): string =>
    readingRefusalWords(
      texts.getFixedT(language, ['deliver', 'logReview', 'common']),
      texts.getFixedT(language, ['logReview', 'common']),
      language,
      refusal,
      logNames,
    );

  test('is a sentence each, with nothing left to fill', () => {
    for (const refusal of refusals) expect(words(refusal)).toMatch(/^[A-ZÅÄÖ“][^{}]+[.]$/);
    expect(new Set(refusals.map(words)).size).toBe(refusals.length);
  });
});

test('says months, columns and lines', () => {
  const texts = createTexts('sv');
  addTexts(texts, 'logReview', logReviewTexts);
  addTexts(texts, 'deliver', deliver);
  const all = refusals.map((refusal) =>
    readingRefusalWords(
      texts.getFixedT('sv', ['deliver', 'logReview', 'common']),
      texts.getFixedT('sv', ['logReview', 'common']),
      'sv',
      refusal,
      logNames,
    ),
  );
  expect(all).toContain(
    'Loggen gäller juli 2026, augusti 2026, men beställningen gäller september 2026. Välj rätt fil.',
  );
  expect(all).toContain('Kolumnerna Aktör, Enhet saknas. Ta ut filen på nytt med de kolumnerna.');
  expect(all).toContain('Den har samma innehåll som september.csv. Ta bort den ena.');
  expect(all.join()).toContain('(2 av 3). Första felet: rad 7, datumet går inte att läsa.');
});

test.each(Object.entries({ deliver, mapping, review }))(
  '%s: English has the keys of Swedish',
  (_, { sv, en }) => {
    expectSamePlaces(sv, en);
  },
);
