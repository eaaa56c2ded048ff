import type { Language } from '@loggkontroll/ui/texts';

/** A heading under the title; `level` as in HTML. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: 2 | 3;
  readonly text: string;
}

/** `lead`: larger, says what the document is. `quiet`: for who sends it and the small print. */
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly tone?: 'lead' | 'quiet';
}

/** What nobody may miss. */
export interface NoticeBlock {
  readonly kind: 'notice';
  readonly text: string;
}

/** What something is called, and what it is. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** Facts under each other. */
export interface FactsBlock {
  readonly kind: 'facts';
  readonly facts: readonly Fact[];
}

/** `ordered`: in that order, numbered. */
export interface ListBlock {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly string[];
}

/** Every row has as many cells as there are columns. */
export interface TableBlock {
  readonly kind: 'table';
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A line to write on for each, with who writes there. */
export interface SignaturesBlock {
  readonly kind: 'signatures';
  readonly signers: readonly string[];
}

/** See each kind. */
export type Block =
  HeadingBlock | ParagraphBlock | NoticeBlock | FactsBlock | ListBlock | TableBlock | SignaturesBlock;

/** A document as it is read from top to bottom, before anything is drawn: plain data, fit to be sent to a worker. */
export interface DocumentModel {
  readonly language: Language;
  /** The first heading, and what a reader's program calls the document. Holds nobody's name. */
  readonly title: string;
  /** Who sends it: the organisation, and the unit where there is one. */
  readonly sender: string;
  readonly blocks: readonly Block[];
  /** At the foot of each page. `page` has the places `{{page}}` and `{{pages}}`. */
  readonly footer: { readonly text: string; readonly page: string };
  /** Said at the end if there are characters in the document that the typeface lacks. */
  readonly undrawable: string;
}
