import type { Table } from '../table.ts';
import { bareJavaScript } from './bare-page.ts';
import { entryJavaScript, javaScriptWithPage } from './initial-javascript.ts';

const limit = 280;

const later = ['plan', 'orders', 'review', 'controls'] as const;

/** What the tab fetches before anything can be done, beside a page with the same libraries and nothing in it. */
export const tabSize = async (): Promise<readonly Table[]> => [
  {
    title: 'Tab: JavaScript, gzip',
    figures: [
      { name: 'bare Fluent + teams-js + router + i18n page', value: await bareJavaScript(), unit: 'kB' },
      { name: 'before any page', value: entryJavaScript(), unit: 'kB' },
      { name: 'first page, Översikt', value: javaScriptWithPage('overview'), unit: 'kB', limit },
      ...later.map((page) => ({
        name: `opened straight on ${page}`,
        value: javaScriptWithPage(page),
        unit: 'kB',
      })),
    ],
  },
];
