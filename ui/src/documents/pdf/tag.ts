/** A place in the document's structure, made when something is first drawn there: reading order is drawing order. */
export interface Tag {
  readonly name: string;
  readonly parent: Tag | undefined;
  /** Of a table's header cells. */
  readonly scope?: 'Column' | 'Row';
  /** Of a list with labels. */
  readonly numbering?: 'Decimal' | 'Disc';
}

/** The root of everything that is read. */
export const documentTag: Tag = { name: 'Document', parent: undefined };

/** A new place under another; each call makes one. */
export const tag = (name: string, parent: Tag, more: Pick<Tag, 'scope' | 'numbering'> = {}): Tag => ({
  name,
  parent,
  ...more,
});
