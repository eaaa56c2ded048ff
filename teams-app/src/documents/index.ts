export type { DrawingJob, PdfFile } from './document-messages.ts';
export { openFile, saveFile } from './hand-to-browser.ts';
export { makePdf } from './make-pdf.ts';
