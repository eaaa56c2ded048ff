/** What `verify --json` tells, as far as tests look at it. */
export interface VerifyReport {
  readonly lists: readonly { readonly list: string; readonly records: number }[];
  readonly harmless: readonly object[];
  readonly faulty: readonly {
    readonly list: string;
    readonly recordId: string;
    readonly faults: readonly {
      readonly code: string;
      readonly n?: number;
      readonly columns?: readonly string[];
    }[];
  }[];
}
