/**
 * SharePoint is asked when something is shown or done, not because a window was clicked; PnPjs already tries again. Who
 * comes back to a page sees what has been done meanwhile, however quick they were.
 */
export const asking = { revalidateOnFocus: false, shouldRetryOnError: false, dedupingInterval: 0 } as const;
