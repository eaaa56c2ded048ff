import { PDFDocument } from 'pdfkit';
import type { Language } from '@loggkontroll/ui/texts';
import type { DocumentModel } from '../model.ts';
import { footerOf } from './footer.ts';
import { documentPieces } from './layout/document.ts';
import { onPages } from './pages.ts';
import { createPen } from './pen.ts';
import { createSetting } from './setting.ts';
import type { Setting } from './setting.ts';
import { page, room } from './style.ts';
import { openTypefaces } from './typefaces.ts';
import type { FontFiles, Typefaces } from './typefaces.ts';

/** A document drawn: the file, how many pages it has, and how many characters had to be replaced. */
export interface DrawnPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly replaced: number;
}

const locale: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };

/** pdfkit writes what it is told about the document into XML as it is. */
const inXml = (text: string): string =>
  text.replaceAll('&', '＆').replaceAll('<', '‹').replaceAll('>', '›').replaceAll('\n', ' ');

const open = (model: DocumentModel, createdAt: string, typefaces: Typefaces, setting: Setting) => {
  const doc = new PDFDocument({
    autoFirstPage: false,
    displayTitle: true,
    font: null,
    info: {
      Title: inXml(setting.shown(model.title)),
      Author: inXml(setting.shown(model.sender)),
      Creator: 'Loggkontroll',
      Producer: 'Loggkontroll, PDFKit',
      CreationDate: new Date(createdAt),
    },
    lang: locale[model.language],
    margin: 0,
    pdfVersion: '1.7',
    size: [page.width, page.height],
    subset: 'PDF/UA',
    tagged: true,
  });
  doc.registerFont('regular', typefaces.regular.font);
  doc.registerFont('semibold', typefaces.semibold.font);
  return doc;
};

/** All that a document writes, once it has been ended. */
const bytesOf = (doc: PDFDocument): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    doc.on('data', (chunk) => chunks.push(chunk));
    doc.on('error', reject);
    doc.on('end', () => {
      const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
      let at = 0;
      for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      resolve(bytes);
    });
  });

/**
 * Draws a document as tagged PDF 1.7 that keeps to PDF/UA-1. The same model, fonts and instant give the same bytes.
 * `createdAt` is an ISO instant, which the file carries. Nothing of the model is refused: what the fonts lack is
 * replaced by □ and counted.
 */
export const drawPdf = async (
  model: DocumentModel,
  { fonts, createdAt }: { readonly fonts: FontFiles; readonly createdAt: string },
): Promise<DrawnPdf> => {
  const typefaces = await openTypefaces(fonts);
  const setting = createSetting(typefaces);
  const pages = onPages(documentPieces(setting, model), room.height);
  const replaced = setting.replaced();
  const doc = open(model, createdAt, typefaces, setting);
  const pen = createPen(doc, typefaces);
  const drawFooter = footerOf(setting, model);
  const bytes = bytesOf(doc);
  pages.forEach((placed, index) => {
    pen.turnPage();
    for (const { what, y } of placed) what.draw(pen, y);
    drawFooter(pen, index + 1, pages.length);
  });
  doc.end();
  return { bytes: await bytes, pages: pages.length, replaced };
};
