import { ordinaryCase } from '../ordinary-case.ts';
import type { CaseSection } from '../case-schema.ts';
import type { Source } from '../source.ts';

const decidedBy = 'employee-manager';

/** What LEAN demands of a case: further logs confirm the suspicion before the employee is told of it. */
export const leanCase = {
  ...ordinaryCase,
  measures: [
    { measure: 'further-logs-verified', when: 'before-the-conversation', must: 'be-done', decidedBy },
    { measure: 'access-removal', when: 'confirmed', must: 'be-considered', decidedBy },
    { measure: 'rules-known', when: 'confirmed', must: 'be-done', decidedBy },
    { measure: 'training', when: 'confirmed', must: 'be-considered', decidedBy },
    { measure: 'labour-law', when: 'confirmed', must: 'be-considered', decidedBy },
  ],
} as const satisfies CaseSection;

/** Where each value of {@link leanCase} comes from. */
export const leanCaseSources: Record<string, Source> = {
  case: { by: 'organisation-sets' },
  'case.measures.0': {
    by: 'routine',
    section: 'Åtgärder som ska vidtas då oegentligheter har konstaterats',
  },
  'case.breachReminders': { by: 'extension' },
};
