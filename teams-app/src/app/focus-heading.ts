/**
 * Moves focus to the page's heading when it has been lost: what had it is no longer there. Called when a dialog has
 * gone whose button may be gone too; a screen reader would otherwise be left outside the page.
 */
export const focusHeading = (): void => {
  if (document.activeElement === null || document.activeElement === document.body) {
    document.querySelector('h1')?.focus();
  }
};
