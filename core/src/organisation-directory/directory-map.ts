import * as z from 'zod/mini';
import type { FunctionCode } from '../organisation/index.ts';
import { accept, refuse } from '../result/index.ts';
import type { Refused, Result } from '../result/index.ts';

/**
 * The functions that a group can tell. Those of health care's and the social services' law are given to somebody by name,
 * in writing: being in a group gives nobody them.
 */
const functionsOfGroups = [
  'business-area-manager',
  'local-support',
  'head-of-administration',
  'hr',
  'hr-strategist',
  'data-protection-contact',
] as const satisfies readonly FunctionCode[];

const groupId = z.pipe(
  z.string().check(z.trim(), z.toLowerCase(), z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)),
  z.string(),
);
const id = z.string().check(z.trim(), z.minLength(1));

const mapSchema = z.strictObject({
  units: z._default(
    z.array(
      z.strictObject({
        unitId: id,
        /** Those who work there. Their manager is the unit's, unless `manager` says who is. */
        employees: groupId,
        /** A group of one: who leads the unit. */
        manager: z.optional(groupId),
      }),
    ),
    [],
  ),
  departments: z._default(
    z.array(
      z.strictObject({
        departmentId: id,
        /** A group of one. */
        head: groupId,
      }),
    ),
    [],
  ),
  functions: z._default(
    z.array(
      z.strictObject({
        function: z.enum(functionsOfGroups),
        group: groupId,
        unitId: z.optional(id),
        departmentId: z.optional(id),
      }),
    ),
    [],
  ),
});

/** What an organisation's groups mean: which is a unit's, a department's or a function's. Ids of groups in lower case. */
export type DirectoryMap = z.output<typeof mapSchema>;

/** `at`: the first place that is not as it should be, such as `units[3].employees`; empty for the whole. */
export type DirectoryMapRefusal = Refused & {
  readonly code: 'map-unclear' | 'map-says-twice';
  readonly at: string;
};

const placeOf = (path: readonly PropertyKey[]): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');

const firstTwice = (name: string, keys: readonly string[]): string | undefined => {
  const at = keys.findIndex((key, index) => keys.indexOf(key) !== index);
  return at < 0 ? undefined : `${name}[${at}]`;
};

/** Reads what groups mean, from JSON as text. */
export const parseDirectoryMap = (text: string): Result<DirectoryMap, DirectoryMapRefusal> => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refuse({ code: 'map-unclear', at: '' });
  }
  const read = mapSchema.safeParse(json);
  if (!read.success) return refuse({ code: 'map-unclear', at: placeOf(read.error.issues[0]?.path ?? []) });
  const { units, departments, functions } = read.data;
  const bothAt = functions.findIndex((each) => each.unitId !== undefined && each.departmentId !== undefined);
  if (bothAt >= 0) return refuse({ code: 'map-unclear', at: `functions[${bothAt}].departmentId` });
  const twice =
    firstTwice(
      'units',
      units.map(({ unitId }) => unitId),
    ) ??
    firstTwice(
      'departments',
      departments.map(({ departmentId }) => departmentId),
    ) ??
    firstTwice(
      'functions',
      functions.map((each) => [each.function, each.unitId ?? '', each.departmentId ?? ''].join('/')),
    );
  return twice === undefined ? accept(read.data) : refuse({ code: 'map-says-twice', at: twice });
};
