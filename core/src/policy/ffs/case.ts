import { ordinaryCase } from '../ordinary-case.ts';
import type { CaseSection } from '../case-schema.ts';
import type { Source } from '../source.ts';

/** What FFS demands of a case: section 8 (removal of access first, training, known rules, labour law). */
export const ffsCase = ordinaryCase satisfies CaseSection;

/** Where each value of {@link ffsCase} comes from. */
export const ffsCaseSources: Record<string, Source> = {
  'case.conversation': { by: 'organisation-sets' },
  'case.measures': { by: 'routine', section: '8' },
  'case.withinWorkingDays': { by: 'organisation-sets' },
  'case.breachReminders': { by: 'extension' },
};
