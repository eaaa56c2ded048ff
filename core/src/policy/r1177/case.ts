import { ordinaryCase } from '../ordinary-case.ts';
import type { CaseSection } from '../case-schema.ts';
import type { Source } from '../source.ts';

/** The routine for 1177 says only that suspicions are followed up at once, so the ordinary case holds. */
export const r1177Case = ordinaryCase satisfies CaseSection;

/** Where each value of {@link r1177Case} comes from. */
export const r1177CaseSources: Record<string, Source> = {
  case: { by: 'organisation-sets' },
  'case.breachReminders': { by: 'extension' },
};
