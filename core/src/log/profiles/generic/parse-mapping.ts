import type { z } from 'zod';
import { accept, refuse } from '../../../result/index.ts';
import type { Result } from '../../../result/index.ts';
import { parseJson, valueAt } from '../../text/json-value.ts';
import { mappingSchema, mappingVersion, type Mapping } from './mapping.ts';

/** What is wrong at one place of a mapping; `at` is the way there: `columns.employee`. */
export interface MappingFault {
  readonly at: string;
  readonly fault:
    'missing' | 'unknown' | 'wrong-kind' | 'not-one-of' | 'no-letters' | 'date-format' | 'mark-twice';
  /** What may stand there, if that is a list. */
  readonly allowed: readonly string[];
}

/** Why a mapping cannot be used. */
export type MappingRefusal =
  | { readonly code: 'mapping-unreadable' }
  | { readonly code: 'mapping-too-new'; readonly version: number }
  | { readonly code: 'mapping-invalid'; readonly faults: readonly MappingFault[] };

/** Reads a mapping file. Refused with every place that is wrong, and how. */
export const parseMapping = (text: string): Result<Mapping, MappingRefusal> => {
  const value = parseJson(text.replace(/^\ufeff/, ''));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse({ code: 'mapping-unreadable' });
  }
  const version = valueAt(value, 'version');
  if (typeof version === 'number' && version > mappingVersion) {
    return refuse({ code: 'mapping-too-new', version });
  }
  const parsed = mappingSchema.safeParse(value, { reportInput: true });
  if (parsed.success) return accept(parsed.data);
  return refuse({ code: 'mapping-invalid', faults: parsed.error.issues.flatMap(faultsOf) });
};

/** A mapping as a file, for a person to read. */
export const formatMapping = (mapping: Mapping): string => `${JSON.stringify(mapping, undefined, 2)}\n`;

const ours = ['missing', 'no-letters', 'date-format', 'mark-twice'] as const;

const faultsOf = (issue: z.core.$ZodIssue): readonly MappingFault[] => {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ at: [...issue.path, key].join('.'), fault: 'unknown', allowed: [] }));
  }
  const allowed = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  return [{ at: issue.path.join('.'), fault: faultOf(issue), allowed }];
};

const faultOf = (issue: z.core.$ZodIssue): MappingFault['fault'] => {
  if (issue.code === 'custom') return ours.find((one) => one === issue.message) ?? 'wrong-kind';
  if (issue.code === 'too_small' || issue.input === undefined) return 'missing';
  return issue.code === 'invalid_value' ? 'not-one-of' : 'wrong-kind';
};
