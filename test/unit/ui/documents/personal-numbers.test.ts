import { fictionalPersonalIdentityNumber } from '@loggkontroll/infra/local/demo';
import fc from 'fast-check';
import {
  maskedPersonalNumber,
  withoutPersonalNumbers,
} from '../../../../ui/src/documents/personal-numbers.ts';

const without = (text: string): string => withoutPersonalNumbers(text, '***');

describe('personal identity numbers in what somebody has written', () => {
  const number = fc
    .integer({ min: 0, max: 100_000 })
    .map((index) => fictionalPersonalIdentityNumber('client', index));

  it('are found however they are written', () => {
    fc.assert(
      fc.property(
        number,
        fc.constantFrom('-', '', '+', ' ', '–'),
        fc.boolean(),
        (full, separator, century) => {
          const written = full.slice(century ? 0 : 2).replace('-', separator);
          expect(without(`Det gällde ${written}, tror jag.`)).toBe('Det gällde ***, tror jag.');
        },
      ),
    );
  });

  it('are found as coordination numbers, reserve numbers with a letter, and numbers that do not add up', () => {
    expect(without('850170-1234 och 19850101-T123 och 850101-0000')).toBe('*** och *** och ***');
  });

  it('are not seen in telephone numbers, times, case numbers and amounts', () => {
    for (const text of [
      '0701-23 45 67',
      'klockan 08:15–09:00',
      'ärende 2026-0014',
      '12 345 678 kr',
      '2026-12-07 13:00',
    ]) {
      expect(without(text)).toBe(text);
    }
  });
});

describe("the client's own number", () => {
  it('keeps the day of birth and hides the rest', () => {
    expect(maskedPersonalNumber('19850101-1234')).toBe('19850101-XXXX');
    expect(maskedPersonalNumber('8501011234')).toBe('850101-XXXX');
  });

  it('is hidden whole when it is no such number', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const shown = maskedPersonalNumber(text);
        expect(shown === 'XXXX' || /^\d{6,8}-XXXX$/.test(shown)).toBe(true);
      }),
    );
  });
});
