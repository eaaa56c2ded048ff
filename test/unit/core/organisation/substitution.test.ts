import { ledBySubstitutes, refuseSubstitution, substitutesOn } from '@loggkontroll/core/organisation';
import type { Person, Substitution, Unit } from '@loggkontroll/core/organisation';

const away: Substitution = {
  ...{ managerId: 'anna', substituteId: 'cia', from: '2026-10-05', to: '2026-10-16' },
};
const unit = (unitId: string, managerId: string): Unit => ({
  ...{ unitId, name: unitId, branch: 'provider', departmentId: 'boende', managerId },
});
const person = (personId: string, managerId?: string): Person => ({
  ...{ personId, name: personId, upn: personId, managerId, reachable: true },
});

test('somebody stands in from the first day to the last, and then no more', () => {
  const on = (day: string) => substitutesOn([away], day).get('anna');
  expect(['2026-10-04', '2026-10-05', '2026-10-16', '2026-10-17'].map(on)).toEqual([
    undefined,
    'cia',
    'cia',
    undefined,
  ]);
});

test('units are led by the substitute, whose manager is then the manager’s own', () => {
  const led = ledBySubstitutes(
    {
      units: [unit('u1', 'anna'), unit('u2', 'bo')],
      people: [person('anna', 'hilda'), person('cia', 'anna'), person('dan', 'anna'), person('bo', 'hilda')],
    },
    substitutesOn([away], '2026-10-06'),
  );
  expect(led.units.map(({ managerId }) => managerId)).toEqual(['cia', 'bo']);
  expect(led.people.map(({ managerId }) => managerId)).toEqual(['hilda', 'hilda', 'cia', 'hilda']);
});

test.each([
  ['oneself', { substituteId: 'anna' }, 'substitute-oneself'],
  ['for days in the wrong order', { to: '2026-10-01' }, 'substitute-ends-before-it-begins'],
  ['for days that are over', { from: '2026-09-01', to: '2026-09-30' }, 'substitute-is-over'],
  ['who plans and orders', { substituteId: 'pia' }, 'substitute-is-planner'],
  ['while there is one already', { from: '2026-10-16', to: '2026-10-20' }, 'substitute-already-named'],
  ['for other days', { from: '2026-10-17', to: '2026-10-20' }, undefined],
])('a substitute %s', (_, change, refusal) => {
  const desk = { others: [away], planners: ['pia'], today: '2026-10-02' };
  expect(refuseSubstitution({ ...away, substituteId: 'dan', ...change }, desk)).toBe(refusal);
});
