export type { DrawingJob, PdfFile } from './document-messages.ts';
export { makePdf } from './make-pdf.ts';
