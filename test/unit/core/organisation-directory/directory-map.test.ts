import { parseDirectoryMap } from '@loggkontroll/core/organisation-directory';

const group = '00000000-0000-4000-8000-00000000000A';
const parse = (map: object) => parseDirectoryMap(JSON.stringify(map));

test('a map says which group is what; ids of groups are read in lower case', () => {
  expect(
    parse({
      units: [{ unitId: 'u1', employees: group }],
      functions: [{ function: 'hr', group, departmentId: 'boende' }],
    }),
  ).toEqual({
    ok: true,
    value: {
      units: [{ unitId: 'u1', employees: group.toLowerCase() }],
      departments: [],
      functions: [{ function: 'hr', group: group.toLowerCase(), departmentId: 'boende' }],
    },
  });
});

test.each([
  ['is no JSON', '{', ''],
  [
    'has a group by its name',
    '{"units":[{"unitId":"u1","employees":"Alla i Björken"}]}',
    'units[0].employees',
  ],
  ['says what is not known', '{"unit":[]}', ''],
  [
    'is of one function for a unit and a department',
    JSON.stringify({ functions: [{ function: 'hr', group, unitId: 'u1', departmentId: 'b' }] }),
    'functions[0].departmentId',
  ],
])('a map that %s is refused with its place', (_, text, at) => {
  expect(parseDirectoryMap(text)).toEqual({ ok: false, refusal: { code: 'map-unclear', at } });
});

test.each([
  'head-of-operations',
  'delegated-reviewer',
  'medical-responsible-officer',
  'social-responsible-officer',
])('no group makes anybody %s: that is said in writing, by name', (name) => {
  expect(parse({ functions: [{ function: name, group }] })).toEqual({
    ok: false,
    refusal: { code: 'map-unclear', at: 'functions[0].function' },
  });
});

test('the same twice is refused', () => {
  const unit = { unitId: 'u1', employees: group };
  expect(parse({ units: [unit, unit] })).toEqual({
    ok: false,
    refusal: { code: 'map-says-twice', at: 'units[1]' },
  });
});
