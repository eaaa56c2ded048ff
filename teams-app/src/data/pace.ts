const first = 1_500;
const slowest = 20_000;

/**
 * A pace for looking again at something awaited: soon at first, then ever more seldom, so that a long wait costs
 * SharePoint little. Gives milliseconds until the next look, or 0 when `isAwaited` says there is nothing to wait for.
 */
export const paceWhile = <T>(isAwaited: (value: T) => boolean): ((value: T) => number) => {
  let since = 0;
  return (value) => {
    if (!isAwaited(value)) {
      since = 0;
      return 0;
    }
    const now = Date.now();
    since = since === 0 ? now : since;
    return Math.min(slowest, Math.max(first, (now - since) / 2));
  };
};
