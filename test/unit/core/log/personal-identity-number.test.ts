import fc from 'fast-check';
import { canonicalPersonalIdentityNumber } from '@loggkontroll/core/log';

describe('personal identity numbers', () => {
  test.each([
    ['19800101-9804', '198001019804'],
    ['198001019804', '198001019804'],
    ['800101-9804', '198001019804'],
    ['8001019804', '198001019804'],
    [' 19800101 - 9804 ', '198001019804'],
    ['170101-9810', '201701019810'],
    ['170101+9810', '191701019810'],
    ['19800161-9801', '198001619801'],
    ['800161-9801', '198001619801'],
    ['19800101-TF12', '19800101TF12'],
    ['2012r-0042', '2012R0042'],
    ['800101-9805', '8001019805'],
    ['', ''],
    ['  - ', ''],
  ])('%s is compared as %s', (written, canonical) => {
    expect(canonicalPersonalIdentityNumber(written, 2026)).toBe(canonical);
  });

  test('what is canonical stays so', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('0', '1', '2', '5', '8', '9', '+', '-', 'A', 'T', 'r', ' ') }),
        (written) => {
          const once = canonicalPersonalIdentityNumber(written, 2026);
          expect(canonicalPersonalIdentityNumber(once, 2026)).toBe(once);
          expect(once).toMatch(/^[0-9A-Z]*$/);
        },
      ),
    );
  });
});
