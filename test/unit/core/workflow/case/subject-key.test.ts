import fc from 'fast-check';
import { append } from '@loggkontroll/core/history';
import { isSubject, subjectKeyOf, subjectPlaces } from '@loggkontroll/core/workflow';
import type { CaseEvent } from '@loggkontroll/core/workflow';
import * as examples from './examples.ts';
import { after } from './given.ts';

const salts = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString('hex'));

describe('the key of the person a case is about', () => {
  const held = after(examples.subjectKnown);
  const { salt, subjectKey } = examples;

  test('recognises that person and nobody else, with the salt and not without', () => {
    expect(isSubject(held, 'employee', salt)).toBe(true);
    fc.assert(
      fc.property(fc.uuid(), salts, (id, other) => {
        expect(isSubject(held, id, salt)).toBe(false);
        expect(isSubject(held, 'employee', other)).toBe(other === salt);
      }),
    );
  });

  test('is HMAC-SHA-256, is another in every case, and wants a salt of 32 bytes', () => {
    expect(subjectKey).toMatch(/^[0-9a-f]{64}$/);
    expect(subjectKeyOf('case-2', 'employee', salt)).not.toBe(subjectKey);
    expect(() => subjectKeyOf('case-1', 'employee', 'c4')).toThrow(RangeError);
  });

  test('finds that person among those who act', () => {
    const odd = {
      ...held,
      responsiblesManager: 'employee',
      people: { hr: 'employee', 'department-head': 'area-manager' },
    } as const;
    const history = append<CaseEvent>([], [{ type: 'caseClosed' }], {
      by: 'employee',
      at: '2026-10-01T08:00:00Z',
    });
    expect(subjectPlaces(odd, history, salt)).toEqual([
      { place: 'responsibles-manager' },
      { place: 'party', party: 'hr' },
      { place: 'entry', n: 1 },
    ]);
  });
});
