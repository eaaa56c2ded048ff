export { drawPdf } from './draw-pdf.ts';
export type { DrawnPdf } from './draw-pdf.ts';
export type { FontFiles } from './typefaces.ts';
