/** The beginning of a file as text. It may end in the middle of a line. */
export interface FileHead {
  readonly text: string;
}

/**
 * Whether a file is one of a system's logs: yes; no; or it has so many of its columns, but lacks those that are
 * named, which the law demands (R5).
 */
export type Recognition =
  | { readonly kind: 'yes' }
  | { readonly kind: 'no' }
  | { readonly kind: 'lacks'; readonly found: number; readonly columns: readonly string[] };
