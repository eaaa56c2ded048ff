import { divideByUnit, readAccessList, standingsOf } from '@loggkontroll/core/authorisations';
import { isoDateOf } from '@loggkontroll/core/calendar';
import { accessListFiles, makeMunicipality } from '@loggkontroll/infra/local/demo';

const town = makeMunicipality('sagolunda');
const on = isoDateOf('2026-09-30');
const [providers, authority] = accessListFiles(town, on).map(({ name, bytes }) => {
  const read = readAccessList(bytes);
  if (!read.ok) throw new Error(`${name}: ${read.refusal.code}`);
  return { name, ...read.value };
});

test('every row can be read, and goes to a unit of the branch', () => {
  for (const [file, branch] of [
    [providers, 'provider'],
    [authority, 'authority'],
  ] as const) {
    if (!file) throw new Error('No file.');
    expect(file.faults).toEqual([]);
    const units = town.units.filter((unit) => unit.branch === branch);
    const { units: divided, others, without } = divideByUnit(file.rows, units);
    expect({ others, without }).toEqual({ others: [], without: 0 });
    expect(divided.filter(({ rows }) => rows.length === 0)).toEqual([]);
  }
});

test('somebody has left, moved, is on leave and is unknown', () => {
  const units = town.units.filter(({ branch }) => branch === 'provider');
  const found = divideByUnit(providers?.rows ?? [], units).units.flatMap(({ unitId, rows }) => [
    ...standingsOf(
      rows.map(({ account }) => account),
      { employees: town.staff, absences: town.absences, unitId, on },
    ).values(),
  ]);
  const seen = new Set(found.map(({ standing }) => standing));
  expect(seen).toEqual(new Set(['employed', 'left', 'moved', 'on-leave', 'unknown']));
});
