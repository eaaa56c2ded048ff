import type { Locator } from 'playwright-core';

/** What stands in each of several elements, once the first of them is there: Playwright's own reading does not wait. */
export const textsOf = async (several: Locator): Promise<readonly string[]> => {
  await several.first().waitFor();
  return several.allInnerTexts();
};
