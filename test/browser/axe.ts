import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe holds to be serious or critical on the page (WCAG 2.1 A and AA), rule and place. Should be empty. */
export const seriousViolations = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page })
    // Runs and reports in the page itself: no frame here is of another origin, and a second page to report in takes long.
    .setLegacyMode()
    // What passes is not asked for: to name each such element takes longer than to find what does not.
    .options({ resultTypes: ['violations'] })
    // Fluent's focus keeper puts sentinels at the ends of a page that pass the focus on and are never rested on.
    .exclude('[data-tabster-dummy]')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'])
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
    );
};
