import type { OutlineItem, PDFDocument, StructureElement } from 'pdfkit';
import { color, margin, page, type Type } from './style.ts';
import type { Tag } from './tag.ts';
import type { Typefaces } from './typefaces.ts';

/** One line of text. `x` and `y` are the upper left corner of the line, from the corner of the page's room for text. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly type: Type;
}

/** Draws on the current page: what is read under its tag, all else as decoration that a screen reader passes over. */
export interface Pen {
  readonly turnPage: () => void;
  /** Makes the tag's place, also when nothing is written there. */
  readonly reserve: (tag: Tag) => void;
  readonly write: (tag: Tag, run: Run) => void;
  /** Text that is on every page and read once, or never. */
  readonly writeAgain: (run: Run) => void;
  readonly rule: (x: number, y: number, width: number) => void;
  readonly bar: (x: number, y: number, height: number) => void;
  readonly bookmark: (level: 1 | 2 | 3, title: string, y: number) => void;
}

/** Has held words together until lines were broken; drawn and read as any space. */
const unparting = '\u00a0';

/** A pen for a document. Its pages have begun when `turnPage` has been called once. */
export const createPen = (doc: PDFDocument, typefaces: Typefaces): Pen => {
  const elements = new Map<Tag, StructureElement>();
  const outline: OutlineItem[] = [];
  let open: Tag | undefined;

  const elementOf = (tag: Tag): StructureElement => {
    const known = elements.get(tag);
    if (known) return known;
    const element = doc.struct(tag.name, tag.scope ? { scope: tag.scope } : {});
    if (tag.numbering) element.dictionary.data['A'] = { O: 'List', ListNumbering: tag.numbering };
    elements.set(tag, element);
    if (tag.parent) elementOf(tag.parent).add(element);
    else doc.addStructure(element);
    return element;
  };

  const close = (): void => {
    if (open) doc.endMarkedContent();
    open = undefined;
  };

  const decorate = (kind: 'Layout' | 'Pagination', draw: () => void): void => {
    close();
    doc.markContent('Artifact', { type: kind });
    draw();
    doc.endMarkedContent();
  };

  const put = ({ text, x, y, type }: Run): void => {
    const { ascent, descent } = typefaces[type.weight];
    const inLine = (type.line - ascent(type.size) - descent(type.size)) / 2;
    doc.font(type.weight).fontSize(type.size).fillColor(type.color);
    doc.text(text.replaceAll(unparting, ' '), margin.side + x, margin.top + y + inLine, { lineBreak: false });
  };

  const stroke = (
    from: readonly [number, number],
    to: readonly [number, number],
    width: number,
    ink: string,
  ) =>
    decorate('Layout', () => {
      doc.lineWidth(width).moveTo(margin.side + from[0], margin.top + from[1]);
      doc.lineTo(margin.side + to[0], margin.top + to[1]).stroke(ink);
    });

  return {
    turnPage: () => {
      close();
      doc.addPage();
    },
    reserve: (tag) => {
      elementOf(tag);
    },
    write: (tag, run) => {
      const element = elementOf(tag);
      if (run.text === '') return;
      if (open !== tag) {
        close();
        element.add(doc.markStructureContent(tag.name));
        open = tag;
      }
      put(run);
    },
    writeAgain: (run) => decorate('Pagination', () => put(run)),
    rule: (x, y, width) => stroke([x, y], [x + width, y], 0.6, color.rule),
    bar: (x, y, height) => stroke([x, y], [x, y + height], 3, color.bar),
    bookmark: (level, title, y) => {
      const above = outline[level - 2] ?? outline[0] ?? doc.outline;
      const top = Math.min(page.height, Math.max(0, margin.top + y - 8));
      outline.length = level - 1;
      outline.push(above.addItem(title, { top, expanded: true }));
    },
  };
};
