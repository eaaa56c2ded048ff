import type { Locator } from 'playwright-core';

/** Waits until it has the focus: a page may move that a moment after it has drawn what is to have it. */
export const hasFocus = (element: Locator): Promise<void> =>
  element.and(element.page().locator(':focus')).waitFor({ state: 'attached' });
