/** What is used of pdfkit 0.20.2. `@types/pdfkit` would bring Node's types into the browser's code. */
declare module 'pdfkit' {
  import type { Font } from 'fontkit';

  export interface StructureContent {
    readonly refs: readonly unknown[];
  }

  export interface StructureElement {
    /** `data` is the element's dictionary as it will be written. */
    readonly dictionary: { readonly data: Record<string, unknown> };
    add: (child: StructureElement | StructureContent) => StructureElement;
  }

  export interface OutlineItem {
    addItem: (title: string, options: { readonly top: number; readonly expanded: boolean }) => OutlineItem;
  }

  interface Options {
    readonly autoFirstPage: false;
    readonly displayTitle: true;
    readonly font: null;
    readonly info: Readonly<Record<string, string | Date>>;
    readonly lang: string;
    readonly margin: 0;
    readonly pdfVersion: '1.7';
    readonly size: readonly [width: number, height: number];
    readonly subset: 'PDF/UA';
    readonly tagged: true;
  }

  export class PDFDocument {
    constructor(options: Options);
    readonly outline: OutlineItem;
    addPage(): this;
    addStructure(element: StructureElement): this;
    end(): void;
    endMarkedContent(): this;
    fillColor(color: string): this;
    font(name: string): this;
    fontSize(size: number): this;
    lineTo(x: number, y: number): this;
    lineWidth(width: number): this;
    markContent(tag: 'Artifact', options: { readonly type: 'Layout' | 'Pagination' }): this;
    markStructureContent(tag: string): StructureContent;
    moveTo(x: number, y: number): this;
    on(event: 'data', listener: (chunk: Uint8Array) => void): this;
    on(event: 'end', listener: () => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
    registerFont(name: string, font: Font): this;
    stroke(color: string): this;
    struct(tag: string, options?: { readonly scope?: 'Column' | 'Row' }): StructureElement;
    text(text: string, x: number, y: number, options: { readonly lineBreak: false }): this;
  }
}
