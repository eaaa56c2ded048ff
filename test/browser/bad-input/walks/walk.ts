import type { Page } from 'playwright-core';
import type { ReviewSuite } from '../../review/review-suite.ts';
import type { Begun } from '../endure.ts';

/** One thing that people save in the tab. */
export interface Walk {
  readonly name: string;
  /** `id` names the order; `query` begins with `&`. */
  readonly begin: (
    suite: ReviewSuite,
    page: Page,
    id: string,
    query: string,
  ) => Promise<Omit<Begun, 'page' | 'standIn'>>;
  /** What SharePoint holds when all is done. */
  readonly once: unknown;
}
