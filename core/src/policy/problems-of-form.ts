import type * as z from 'zod/mini';
import { nearest } from './near-miss.ts';
import type { PolicyRefusal, PolicyValueType } from './problem.ts';
import { fieldsAt, pathText, valueAt } from './schema-walk.ts';

/** Turns what the schema found wrong with `data` into refusals, in the order found. */
export const problemsOfForm = (
  schema: z.core.$ZodType,
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
): PolicyRefusal[] => issues.flatMap((issue) => problemsOfIssue(schema, data, issue));

const valueTypes: Record<string, PolicyValueType> = {
  string: 'text',
  number: 'number',
  int: 'whole-number',
  boolean: 'yes-no',
  array: 'list',
  object: 'group',
  record: 'group',
  null: 'nothing',
};

/** What the schema's own checks say, by their message; any other means a malformed value. */
const ownChecks: Record<string, 'policy-empty' | 'policy-ends-before-it-begins'> = {
  empty: 'policy-empty',
  reversed: 'policy-ends-before-it-begins',
};

function problemsOfIssue(schema: z.core.$ZodType, data: unknown, issue: z.core.$ZodIssue): PolicyRefusal[] {
  const path = pathText(issue.path);
  if (issue.code === 'unrecognized_keys') return unknownFields(schema, data, issue);
  if (valueAt(data, issue.path) === undefined) return [{ code: 'policy-missing-field', path }];
  switch (issue.code) {
    case 'invalid_type':
      return [{ code: 'policy-wrong-type', path, expected: valueTypes[issue.expected] ?? 'group' }];
    case 'invalid_value':
      return [unknownValue(path, issue.values.map(String), valueAt(data, issue.path))];
    case 'invalid_union':
      return [unknownValue(path, optionsOf(issue), valueAt(data, issue.path))];
    case 'too_small':
      return [{ code: 'policy-out-of-bounds', path, least: Number(issue.minimum) }];
    case 'too_big':
      return [{ code: 'policy-out-of-bounds', path, most: Number(issue.maximum) }];
    case 'custom':
      return [{ code: ownChecks[issue.message] ?? 'policy-malformed-value', path }];
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
      return [{ code: 'policy-malformed-value', path }];
  }
}

function unknownFields(
  schema: z.core.$ZodType,
  data: unknown,
  issue: z.core.$ZodIssueUnrecognizedKeys,
): PolicyRefusal[] {
  const free = fieldsAt(schema, data, issue.path).filter(
    (field) => valueAt(data, [...issue.path, field]) === undefined,
  );
  return issue.keys.map((key) => {
    const suggestion = nearest(key, free);
    const path = pathText([...issue.path, key]);
    return { code: 'policy-unknown-field', path, ...(suggestion !== undefined && { suggestion }) };
  });
}

function unknownValue(path: string, allowed: readonly string[], found: unknown): PolicyRefusal {
  const suggestion = typeof found === 'string' ? nearest(found, allowed) : undefined;
  return { code: 'policy-unknown-value', path, allowed, ...(suggestion !== undefined && { suggestion }) };
}

function optionsOf(issue: z.core.$ZodIssueInvalidUnion): string[] {
  return 'options' in issue ? (issue.options ?? []).map(String) : [];
}
