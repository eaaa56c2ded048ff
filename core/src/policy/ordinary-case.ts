import type { CaseSection } from './case-schema.ts';

/**
 * What holds where a policy says nothing of cases. The conversation is as VON describes it, the only routine that does;
 * the measures are those of FFS 8, which any employer would weigh.
 */
export const ordinaryCase = {
  conversation: { representative: 'required', minutesConfirmed: true, copiesTo: 'every-participant' },
  measures: [
    { measure: 'access-removal', when: 'confirmed', must: 'be-considered', decidedBy: 'employee-manager' },
    { measure: 'rules-known', when: 'confirmed', must: 'be-done', decidedBy: 'employee-manager' },
    { measure: 'training', when: 'confirmed', must: 'be-considered', decidedBy: 'employee-manager' },
    { measure: 'labour-law', when: 'confirmed', must: 'be-considered', decidedBy: 'employee-manager' },
  ],
  withinWorkingDays: { conversation: 5, minutes: 3, 'minutes-answer': 5, decision: 5, closing: 20 },
  breachReminders: { hoursLeft: [48, 24, 6] },
} as const satisfies CaseSection;
