import fc from 'fast-check';
import { accessSchema } from '../../../../../core/src/log/delivery/delivery.ts';
import { readAccess } from '../../../../../core/src/log/delivery/read-access.ts';

type Written = Record<string, unknown>;

const fact = fc.constantFrom('2026-02-01', 'Enhet 4', '');
const evidence = fc.array(
  fc.record({
    code: fc.string(),
    values: fc.dictionary(fc.constantFrom('unit', 'from', 'constructor'), fact),
  }),
  { maxLength: 2 },
);
const place = fc.nat();
const counted = fc.integer({ min: 1 });

/** Each field that the schema has, with values that it accepts. */
const accepted: { readonly [Field in keyof typeof accessSchema.shape]: fc.Arbitrary<unknown> } = {
  n: counted,
  employee: place,
  client: place,
  at: fc.constantFrom('2026-09-03T07:00:00', '2026-99-99T99:99:99'),
  source: place,
  line: counted,
  unit: fc.oneof(fc.string(), fc.constant(null)),
  act: fc.constantFrom('read', 'changed', 'created', 'printed', 'copied', 'unknown'),
  actText: fc.string(),
  part: fc.string(),
  ipAddress: fc.string(),
  workstation: fc.string(),
  explanation: fc.record({ kind: fc.constantFrom('direct', 'administrative', 'other-authority'), evidence }),
  flags: fc.array(fc.record({ flag: fc.string(), evidence }), { maxLength: 2 }),
  rank: counted,
};

const required = (Object.keys(accepted) as (keyof typeof accepted)[]).filter(
  (field) => !accessSchema.shape[field].safeParse(undefined).success,
);

const access: fc.Arbitrary<Written> = fc.record(accepted, { requiredKeys: required });

/** What may stand anywhere in a file that somebody has written by hand, or a later suite. */
const oddity = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(null, '', 0, -1, 1.5, 1e300, true, [], {}, 'read', 'Direct', '2026-09-03'),
  },
  { weight: 1, arbitrary: fc.jsonValue() },
);

const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Written | null | undefined)?.[key], value);

const places: readonly (readonly string[])[] = [
  [],
  [],
  [],
  ['explanation'],
  ['explanation', 'evidence', '0'],
  ['explanation', 'evidence', '0', 'values'],
  ['flags', '0'],
  ['flags', '0', 'evidence', '0'],
  ['flags', '0', 'evidence', '0', 'values'],
];

const fields = [
  ...Object.keys(accepted),
  ...['kind', 'evidence', 'code', 'values', 'flag', 'unit', 'from', '__proto__', 'constructor', 'later'],
];

const define = (into: object, field: string, value: unknown): void => {
  Object.defineProperty(into, field, { value, enumerable: true, configurable: true, writable: true });
};

type Change = readonly [path: readonly string[], field: string, oddity: unknown];

/** Puts something odd into a field, or takes the field away. */
const changed = (written: Written, changes: readonly Change[]): unknown => {
  const copy = JSON.parse(JSON.stringify(written)) as Written;
  for (const [path, field, value] of changes) {
    const inner = at(copy, path);
    if (typeof inner !== 'object' || inner === null) continue;
    if (value === undefined) Reflect.deleteProperty(inner, field);
    /* A copy, since the same oddity may be put into itself by the next change. */
    else define(inner, field, structuredClone(value));
  }
  return JSON.parse(JSON.stringify(copy));
};

const bySchema = (value: unknown): unknown => accessSchema.safeParse(value).data;

describe('reading an access by hand', () => {
  test('accepts what the schema accepts, and makes the same of it', () => {
    fc.assert(
      fc.property(access, (written) => {
        const value: unknown = JSON.parse(JSON.stringify(written));
        expect(bySchema(value)).toBeDefined();
        expect(readAccess(value)).toStrictEqual(bySchema(value));
      }),
      { numRuns: 500 },
    );
  });

  test('accepts nothing else: whatever is changed, taken away or added, the two agree', () => {
    let accepts = 0;
    let refuses = 0;
    fc.assert(
      fc.property(
        access,
        fc.array(
          fc.tuple(
            fc.constantFrom(...places),
            fc.constantFrom(...fields),
            fc.option(oddity, { nil: undefined, freq: 4 }),
          ),
          { minLength: 1, maxLength: 3 },
        ),
        (written, changes) => {
          const value = changed(written, changes);
          const expected = bySchema(value);
          if (expected === undefined) refuses += 1;
          else accepts += 1;
          expect(readAccess(value)).toStrictEqual(expected);
        },
      ),
      { numRuns: 5_000 },
    );
    expect(Math.min(accepts, refuses)).toBeGreaterThan(500);
  });

  test.each([null, 1, 'text', [], {}, [{}]])('accepts no %j', (value) => {
    expect(bySchema(value)).toBeUndefined();
    expect(readAccess(value)).toBeUndefined();
  });
});
