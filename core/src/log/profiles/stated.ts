/** What is said about a log beside the file itself. */
export interface Stated {
  /** The unit all of it is about, stated with the control, where the log does not say (R5). */
  readonly unit?: string;
}
