import { ffsPolicy } from '@loggkontroll/core/policy';
import { clustersToDraw, headCount, populationFor, unplaced } from '@loggkontroll/core/workflow';
import { registers } from '../../teams-app/registers.ts';

const clusters = clustersToDraw(ffsPolicy, '2026-09', registers);
const populationOf = (...exclusions: Parameters<typeof populationFor>[1]) => {
  const population = populationFor(clusters, exclusions);
  if (!population.ok) throw new Error(population.refusal.code);
  return population.value;
};

describe('who may be drawn', () => {
  it('is everybody: operations of managers, and units of the authority', () => {
    const population = populationOf();
    expect(population.clusters.map(({ clusterId }) => clusterId)).toEqual([
      'unit:x1',
      'unit:x2',
      'unit:x3',
      'operation:m1',
      'operation:m2',
      'operation:m3',
      'operation:m4',
    ]);
    expect(headCount(population)).toBe(40);
    expect(population.exclusions).toEqual([]);
  });

  it('is everybody with access in the reviewed month, whoever has left since', () => {
    const [first, second, ...others] = registers.employees;
    if (!first || !second) throw new Error('Nobody works there.');
    const changed = [{ ...first, to: '2026-09-02' }, { ...second, to: '2026-08-31' }, ...others];
    const ids = clustersToDraw(ffsPolicy, '2026-09', { ...registers, employees: changed }).flatMap(
      ({ employees }) => employees.map(({ employeeId }) => employeeId),
    );
    expect(ids).toContain(first.employeeId);
    expect(ids).not.toContain(second.employeeId);
  });

  it('leaves out whom the planner leaves out, with the reason', () => {
    const population = populationOf({ employeeId: 'p3e1', reason: 'Föräldraledig hela månaden' });
    expect(headCount(population)).toBe(39);
    expect(population.exclusions).toEqual([{ employeeId: 'p3e1', reason: 'Föräldraledig hela månaden' }]);
  });

  it('counts somebody in two clusters once', () => {
    const twice = [...registers.employees, ...registers.employees.slice(0, 1)].map((employee, index, all) =>
      index === all.length - 1 ? { ...employee, unitId: 'x1' } : employee,
    );
    const population = populationFor(
      clustersToDraw(ffsPolicy, '2026-09', { ...registers, employees: twice }),
      [],
    );
    expect(population.ok && headCount(population.value)).toBe(40);
  });

  it('tells of those whose unit is not in the register', () => {
    const [first, ...others] = registers.employees;
    if (!first) throw new Error('Nobody works there.');
    const lost = { ...first, unitId: 'gone' };
    expect(unplaced({ ...registers, employees: [lost, ...others] })).toEqual([lost]);
    expect(unplaced(registers)).toEqual([]);
  });
});
