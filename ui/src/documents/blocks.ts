import type {
  Fact,
  FactsBlock,
  HeadingBlock,
  ListBlock,
  NoticeBlock,
  ParagraphBlock,
  TableBlock,
} from './model.ts';

export const heading = (text: string, level: 2 | 3 = 2): HeadingBlock => ({ kind: 'heading', level, text });

export const paragraph = (text: string, tone?: 'lead' | 'quiet'): ParagraphBlock =>
  tone ? { kind: 'paragraph', text, tone } : { kind: 'paragraph', text };

export const notice = (text: string): NoticeBlock => ({ kind: 'notice', text });

/** Facts without those that there is nothing to say of. */
export const facts = (all: readonly (readonly [label: string, value: string | undefined])[]): FactsBlock => ({
  kind: 'facts',
  facts: all.flatMap(([label, value]): readonly Fact[] => (value ? [{ label, value }] : [])),
});

export const list = (items: readonly string[]): ListBlock => ({ kind: 'list', ordered: false, items });

export const steps = (items: readonly string[]): ListBlock => ({ kind: 'list', ordered: true, items });

export const table = (columns: readonly string[], rows: readonly (readonly string[])[]): TableBlock => ({
  kind: 'table',
  columns,
  rows,
});

/** The blocks when there is something to say, else none. */
export const when = <T>(holds: boolean, ...blocks: readonly T[]): readonly T[] => (holds ? blocks : []);
