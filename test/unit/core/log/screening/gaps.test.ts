import { access, assignment, client, employment, given, shift } from './specification.ts';

describe('what a screening had to do without is said', () => {
  test('when there are no registers at all', () => {
    expect(given({}).when(access()).result().gaps).toEqual([
      'no-employees',
      'no-shifts',
      'no-assignments',
      'no-clients',
    ]);
  });

  test('when the register of employees has neither numbers nor names', () => {
    const all = { shifts: [shift()], assignments: [assignment()], clients: [client()] };
    expect(
      given({ ...all, employees: [employment()] })
        .when(access())
        .result().gaps,
    ).toEqual(['no-employee-numbers', 'no-employee-names']);
    const whole = [employment({ personalId: 'R7', name: 'Berg, Anna' })];
    expect(
      given({ ...all, employees: whole })
        .when(access())
        .result().gaps,
    ).toEqual([]);
  });
});
