import { planOrganisation } from '@loggkontroll/core/organisation-import';
import type { SaidOrganisation } from '@loggkontroll/core/organisation-import';
import { applyOrganisation, openOrganisation, readOrganisation } from '@loggkontroll/sharepoint/organisation';
import type { ApplyProgress } from '@loggkontroll/sharepoint/organisation';
import { employees, ids, units } from './municipality.ts';
import { furnishedSites } from './sharepoint.ts';
import type { SharePoint } from './sharepoint.ts';

let sharePoint: SharePoint;
beforeAll(async () => {
  sharePoint = await furnishedSites();
});
afterAll(() => sharePoint.close());

const today = '2026-10-05';
const administrator = () => sharePoint.as('administrator');
const planTo = async (said: SaidOrganisation) =>
  planOrganisation(await readOrganisation(administrator()), said, {
    ...{ planners: [ids.planner], plannersOrder: true, openIn: () => undefined, today },
  });
const apply = async (said: SaidOrganisation, report?: ApplyProgress) =>
  applyOrganisation(administrator(), (await planTo(said)).changes, report);

const many = employees(250);

test('an administrator writes what is new, changed and gone, and a second time nothing', async () => {
  await openOrganisation(sharePoint.bot).setReachable(ids.manager, true);
  const before = await readOrganisation(administrator());
  const said: SaidOrganisation = {
    people: before.people.map((person) =>
      person.personId === ids.manager ? { ...person, name: 'Nytt namn' } : person,
    ),
    units: [
      ...units.map((unit) => (unit.unitId === 'unit-1' ? { ...unit, managerId: ids.area } : unit)),
      {
        unitId: 'unit-3',
        name: 'Linden',
        branch: 'provider',
        departmentId: 'housing',
        managerId: ids.manager,
      },
    ],
    employees: before.employees.slice(1).map((employee) => ({ ...employee, unitId: 'unit-3' })),
    functions: [
      {
        code: 'hr',
        personId: ids.member,
        departmentId: undefined,
        unitId: 'unit-1',
        from: today,
        to: undefined,
      },
    ],
    absences: [{ employeeId: 'emp00002', from: today, to: undefined }],
    substitutions: [{ managerId: ids.area, substituteId: ids.member, from: today, to: '2026-10-16' }],
  };
  expect(await apply(said)).toEqual({ ok: true, value: { written: 9 } });
  const after = await readOrganisation(administrator());
  expect(after.units).toEqual(said.units);
  expect(after.people.find(({ personId }) => personId === ids.manager)).toMatchObject({
    ...{ name: 'Nytt namn', reachable: true },
  });
  expect(after.employees[0]).toEqual({ ...before.employees[0], to: '2026-10-04' });
  expect(after.employees.slice(1)).toEqual(said.employees);
  expect([after.functions, after.absences, after.substitutions]).toEqual([
    ...[said.functions, said.absences, said.substitutions],
  ]);

  sharePoint.standIn.clearRequests();
  expect(await apply(said)).toEqual({ ok: true, value: { written: 0 } });
  expect(sharePoint.writes()).toEqual([]);
});

test('of a unit and an absence that go nothing is left, and they may come again', async () => {
  const staff = (await readOrganisation(administrator())).employees;
  const two: SaidOrganisation = {
    employees: staff.map((each) => ({ ...each, unitId: 'unit-1' })),
    units: units.map((unit) => ({ ...unit })),
    absences: [],
  };
  expect((await planTo(two)).problems).toEqual([]);
  await apply(two);
  const gone = await readOrganisation(administrator());
  expect(gone.units).toEqual(units);
  expect(gone.absences).toEqual([]);
  const three = {
    ...two,
    units: [...units, { ...units[0], unitId: 'unit-3', name: 'Linden' } as (typeof units)[0]],
  };
  await apply(three);
  expect((await readOrganisation(administrator())).units).toHaveLength(3);
});

test('what was cut off is made whole by doing it again, and nothing is doubled', async () => {
  const cut: ApplyProgress = (done) => {
    if (done === 100) throw new Error('The line is cut.');
  };
  await expect(apply({ employees: many }, cut)).rejects.toThrow('The line is cut.');
  const between = await readOrganisation(administrator());
  expect(between.employees.length).toBeGreaterThan(50);
  expect(between.employees.length).toBeLessThan(250);
  const plan = await planTo({ employees: many });
  const left = plan.changes.employees.added.length + plan.changes.employees.changed.length;
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(200);
  const steps: number[] = [];
  const again = await apply({ employees: many }, (done) => steps.push(done));
  expect(again).toEqual({ ok: true, value: { written: left } });
  expect(steps[0]).toBe(0);
  expect(steps.at(-1)).toBe(left);
  const whole = (await readOrganisation(administrator())).employees;
  expect(new Set(whole)).toEqual(new Set(many));
  expect(whole).toHaveLength(250);
});

test('the very plan that was cut off goes on where it was', async () => {
  const said = { employees: many.map((each) => ({ ...each, role: 'stödpedagog' })) };
  const { changes } = await planTo(said);
  const cut: ApplyProgress = (done) => {
    if (done === 200) throw new Error('The line is cut.');
  };
  await expect(applyOrganisation(administrator(), changes, cut)).rejects.toThrow();
  expect(await applyOrganisation(administrator(), changes)).toEqual({ ok: true, value: { written: 50 } });
  expect((await planTo(said)).isEmpty).toBe(true);
});

test('where somebody else has changed a row since the plan was made, nothing is written', async () => {
  const now = await readOrganisation(administrator());
  const rename = (name: string) => ({
    units: now.units.map((unit) => ({ ...unit, name: `${unit.name} ${name}` })),
  });
  const { changes } = await planTo({ ...rename('nord'), employees: many.slice(0, 248) });
  await apply({
    units: now.units.map((unit, index) => (index === 0 ? { ...unit, name: 'Annat namn' } : unit)),
  });
  sharePoint.standIn.clearRequests();
  expect(await applyOrganisation(administrator(), changes)).toEqual({
    ok: false,
    refusal: { code: 'organisation-changed-meanwhile' },
  });
  expect(sharePoint.writes()).toEqual([]);
});

test('nobody but administrators may write', async () => {
  const { changes } = await planTo({ units: units.map((unit) => ({ ...unit, name: 'Mitt' })) });
  for (const who of ['planner', 'manager', 'logAdministrator'] as const) {
    await expect(applyOrganisation(sharePoint.as(who), changes)).rejects.toMatchObject({ code: 'forbidden' });
  }
});
