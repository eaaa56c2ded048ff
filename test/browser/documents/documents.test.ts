import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { clientExtract, invitation } from '@loggkontroll/ui/documents';
import type { DocumentModel } from '@loggkontroll/ui/documents';
import { drawPdf } from '@loggkontroll/ui/documents/pdf';
import type { Browser, Page } from 'playwright-core';
import { fonts } from '../../unit/ui/documents/pdf/fonts.ts';
import { readAloud, readPdf } from '../../unit/ui/documents/pdf/read-pdf.ts';
import { extractData, invitationData } from '../../unit/ui/documents/samples.ts';
import { launchChromium } from '../chromium.ts';
import { serveTab } from '../tab/serve-tab.ts';

const createdAt = '2026-11-26T18:00:00Z';

let folder: string;
let site: Awaited<ReturnType<typeof serveTab>>;
let browser: Browser;
let page: Page;
const requests: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'loggkontroll-documents-'));
  await promisify(execFile)(process.execPath, [
    '--disable-warning=ExperimentalWarning',
    path.join(__dirname, 'build-page.ts'),
    folder,
  ]);
  site = await serveTab(folder, {});
  browser = await launchChromium();
  page = await browser.newPage();
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(site.url);
});

afterAll(async () => {
  await browser.close();
  await site.close();
  await rm(folder, { recursive: true });
});

/** Draws in the browser, as the tab would. */
const make = async (model: DocumentModel) => {
  const { text, ...file } = await page.evaluate(
    async ([document, at]) => {
      const made = await window.makePdf({ model: document, createdAt: at });
      const characters = Array.from(made.bytes, (byte) => String.fromCharCode(byte)).join('');
      return { text: btoa(characters), sha256: made.sha256, pages: made.pages, replaced: made.replaced };
    },
    [model, createdAt] as const,
  );
  return { ...file, bytes: new Uint8Array(Buffer.from(text, 'base64')) };
};

it('draws a document in the browser, beside the page, as the tests elsewhere do', async () => {
  const model = invitation(invitationData, 'sv');
  const [file, elsewhere] = await Promise.all([make(model), drawPdf(model, { fonts, createdAt })]);
  const [inBrowser, inNode] = await Promise.all([readPdf(file.bytes), readPdf(elsewhere.bytes)]);
  expect(inBrowser).toEqual(inNode);
  expect(file.pages).toBe(elsewhere.pages);
});

it('says the SHA-256 of the file, which is the same when it is drawn again', async () => {
  const model = clientExtract(extractData(120), 'sv');
  const [file, again] = [await make(model), await make(model)];
  expect(file.sha256).toBe(createHash('sha256').update(file.bytes).digest('hex'));
  expect(again.sha256).toBe(file.sha256);
  expect(readAloud(await readPdf(file.bytes))).toContain('Łucja Đorđević');
});

it('asks its own site for code and fonts, and sends nothing anywhere', () => {
  const elsewhere = requests.filter((url) => !url.startsWith(`${site.url}/`) && !url.startsWith('data:'));
  expect(elsewhere).toEqual([]);
  expect(requests.filter((url) => url.endsWith('.woff')).length).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
});
