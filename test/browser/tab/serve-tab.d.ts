/** Serves the built tab as a static host does: compressed, on an origin of its own, with the organisation's settings. */
export declare const serveTab: (
  folder: string,
  settings: unknown,
) => Promise<{
  readonly url: string;
  readonly close: () => Promise<void>;
}>;
