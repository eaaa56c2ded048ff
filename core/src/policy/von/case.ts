import { ordinaryCase } from '../ordinary-case.ts';
import type { CaseSection } from '../case-schema.ts';
import type { Source } from '../source.ts';

const decidedBy = 'employee-manager';

/**
 * What VON demands of a case: a conversation to which a union representative may come, minutes that the employee reads
 * and confirms, a copy to everybody; HR when nothing explains it; a deviation report and known routines when confirmed.
 */
export const vonCase = {
  ...ordinaryCase,
  measures: [
    { measure: 'access-removal', when: 'confirmed', must: 'be-considered', decidedBy },
    { measure: 'hr', when: 'confirmed', must: 'be-done', decidedBy },
    { measure: 'labour-law', when: 'confirmed', must: 'be-considered', decidedBy },
    { measure: 'deviation-report', when: 'confirmed', must: 'be-done', decidedBy },
    { measure: 'rules-known', when: 'confirmed', must: 'be-done', decidedBy },
    { measure: 'training', when: 'confirmed', must: 'be-considered', decidedBy },
  ],
} as const satisfies CaseSection;

const suspicion: Source = { by: 'routine', section: 'Vid misstanke om överträdelse' };
const intrusion: Source = { by: 'routine', section: 'Vid dataintrång eller olovlig läsning' };

/** Where each value of {@link vonCase} comes from. */
export const vonCaseSources: Record<string, Source> = {
  'case.conversation': suspicion,
  'case.measures': suspicion,
  'case.measures.0': { by: 'organisation-sets' },
  'case.measures.3': intrusion,
  'case.measures.4': intrusion,
  'case.measures.5': intrusion,
  'case.withinWorkingDays': { by: 'organisation-sets' },
  'case.breachReminders': { by: 'extension' },
};
