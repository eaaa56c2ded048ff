import { drawPdf } from '@loggkontroll/ui/documents/pdf';
import regularUrl from 'source-sans/WOFF/TTF/SourceSans3-Regular.ttf.woff?url';
import semiboldUrl from 'source-sans/WOFF/TTF/SourceSans3-Semibold.ttf.woff?url';
import type { DrawingJob, PdfFile } from './document-messages.ts';

const fetchFont = async (url: string): Promise<Uint8Array> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`A font cannot be fetched: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
};

const sha256 = async (bytes: Uint8Array): Promise<string> => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
};

const draw = async ({ model, createdAt }: DrawingJob): Promise<PdfFile> => {
  const [regular, semibold] = await Promise.all([fetchFont(regularUrl), fetchFont(semiboldUrl)]);
  const drawn = await drawPdf(model, { fonts: { regular, semibold }, createdAt });
  return { ...drawn, sha256: await sha256(drawn.bytes) };
};

self.onmessage = ({ data }: MessageEvent<DrawingJob>): void => {
  draw(data)
    .then((file) => self.postMessage(file, { transfer: [file.bytes.buffer] }))
    .catch(reportError);
};
