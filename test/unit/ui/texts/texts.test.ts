import {
  createTexts,
  describeRefusal,
  formatDay,
  formatDays,
  formatInstant,
  formatMonth,
  formatPeriod,
  languageOf,
} from '@loggkontroll/ui/texts';
import { common as commonEn } from '../../../../ui/src/texts/en/common.ts';
import { failures as failuresEn } from '../../../../ui/src/texts/en/failures.ts';
import { refusals as refusalsEn } from '../../../../ui/src/texts/en/refusals.ts';
import { common } from '../../../../ui/src/texts/sv/common.ts';
import { failures } from '../../../../ui/src/texts/sv/failures.ts';
import { refusals } from '../../../../ui/src/texts/sv/refusals.ts';
import { expectSamePlaces } from './same-places.ts';

describe('the shared texts', () => {
  it.each([
    ['common', common, commonEn],
    ['failures', failures, failuresEn],
    ['refusals', refusals, refusalsEn],
  ])('%s: English has the keys of Swedish, with the same places to fill', (_, sv, en) => {
    expectSamePlaces(sv, en);
  });

  it('counts as the language does', () => {
    const t = createTexts('sv').t;
    expect(t('due.late', { count: 1 })).toBe('Försenad 1 dag');
    expect(t('due.late', { count: 3 })).toBe('Försenad 3 dagar');
  });

  it('is Swedish unless the locale is English', () => {
    expect(['en-GB', 'EN', 'sv-SE', 'de', undefined].map(languageOf)).toEqual(['en', 'en', 'sv', 'sv', 'sv']);
  });
});

describe('a refusal in words', () => {
  const refusal = {
    code: 'order-already-attested',
    by: 'ada',
    at: '2026-10-05T08:00:00Z',
  } as const;

  it('says who and when, on the Swedish clock', () => {
    const nameOf = (personId: string) => (personId === 'ada' ? 'Ada Berg' : undefined);
    expect(describeRefusal(createTexts('sv'), refusal, nameOf)).toBe(
      'Beställningen är redan attesterad av Ada Berg, 5 okt. 2026 10:00.',
    );
  });

  it('says «somebody else» of a person it has no name for, never the id', () => {
    expect(describeRefusal(createTexts('en'), refusal)).toMatch(
      /attested by somebody else, 5 Oct 2026, 10:00/,
    );
  });
});

describe('dates in words', () => {
  it('leaves the year out when it is the present one', () => {
    expect(formatDay('sv', '2026-10-14', '2026-10-05')).toBe('onsdag 14 oktober');
    expect(formatDay('sv', '2027-01-04', '2026-12-20')).toBe('4 januari 2027');
  });

  it('lists days as one says them', () => {
    const days = ['2026-09-03', '2026-09-09', '2026-09-22'];
    expect(formatDays('sv', days.slice(0, 1), '2026-09')).toBe('torsdag 3 september');
    expect(formatDays('sv', days, '2026-09')).toBe(
      'torsdag 3 september, onsdag 9 september och tisdag 22 september',
    );
    expect(formatDays('en', days.slice(1), '2026-09')).toBe('Wednesday 9 September and Tuesday 22 September');
  });

  it('knows every kind of period', () => {
    expect(formatPeriod('sv', '2026-Q4')).toBe('kvartal 4 2026');
    expect(formatPeriod('sv', '2026-H1')).toBe('första halvåret 2026');
    expect(formatPeriod('en', '2026-H2')).toBe('second half of 2026');
    expect(formatPeriod('sv', '2026-09')).toBe('september 2026');
    expect(formatPeriod('sv', '2026')).toBe('2026');
  });

  it('keeps months whole and instants in Sweden', () => {
    expect(formatMonth('en', '2026-09')).toBe('September 2026');
    expect(formatInstant('sv', '2026-10-24T22:30:00Z')).toBe('25 okt. 2026 00:30');
  });
});
