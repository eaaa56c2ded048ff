import { ordinaryCase } from '../ordinary-case.ts';
import type { CaseSection } from '../case-schema.ts';
import type { Source } from '../source.ts';

const decidedBy = 'head-of-operations';

/**
 * What NPO demands of a case. The routine says who decides and who is told (P14) and leaves the measures to them, so
 * that the ordinary ones are considered, by the head of operations.
 */
export const npoCase = {
  ...ordinaryCase,
  measures: [
    { measure: 'access-removal', when: 'confirmed', must: 'be-considered', decidedBy },
    { measure: 'rules-known', when: 'confirmed', must: 'be-done', decidedBy },
    { measure: 'training', when: 'confirmed', must: 'be-considered', decidedBy },
    { measure: 'labour-law', when: 'confirmed', must: 'be-considered', decidedBy },
  ],
} as const satisfies CaseSection;

/** Where each value of {@link npoCase} comes from. */
export const npoCaseSources: Record<string, Source> = {
  case: { by: 'organisation-sets' },
  'case.breachReminders': { by: 'extension' },
};
