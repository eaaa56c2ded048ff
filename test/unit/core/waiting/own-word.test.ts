import { formatOwnWord, noWord, parseOwnWord } from '@loggkontroll/core/waiting';
import type { OwnWord } from '@loggkontroll/core/waiting';

const one = { record: 'case', recordId: 'case-1', number: 'A-2026-1', errand: 'call' } as const;
const other = { ...one, record: 'targeted', recordId: 't-1', dueOn: '2026-10-02' } as const;
const word: OwnWord = { functions: ['hr', 'local-support'], hasCases: true, awaited: [one, other] };

describe('what the bot tells one person', () => {
  test('is read as it was written', () => {
    expect(parseOwnWord(formatOwnWord(word))).toEqual(word);
  });

  test('says of a plan which period it is', () => {
    const plan = { ...one, record: 'plan', number: 'Loggkontroller', period: '2026-H2' } as const;
    const reviews = { ...plan, record: 'review-date', recordId: 'd-1', period: '2026-10-31' } as const;
    const planned: OwnWord = { ...noWord, awaited: [plan, reviews] };
    expect(parseOwnWord(formatOwnWord(planned))).toEqual(planned);
  });

  test('is the same text in whatever order it was found', () => {
    const turned = { ...word, functions: ['local-support', 'hr'] as const, awaited: [other, one] };
    expect(formatOwnWord(turned)).toBe(formatOwnWord(word));
  });

  test('says on which day something was found, where it was', () => {
    const found: OwnWord = { ...noWord, foundOn: '2026-10-05' };
    expect(parseOwnWord(formatOwnWord(found))).toEqual(found);
    expect(formatOwnWord(word)).not.toContain('foundOn');
  });

  test('is empty where there is nothing to tell', () => {
    expect(formatOwnWord(noWord)).toBe('');
    expect(parseOwnWord('')).toEqual(noWord);
    expect(parseOwnWord(undefined)).toEqual(noWord);
  });

  test.each(['not JSON', '[]', '{"functions":["king"],"hasCases":true,"awaited":[]}'])(
    'is nothing where it cannot be read: %s',
    (kept) => {
      expect(parseOwnWord(kept)).toEqual(noWord);
    },
  );
});
