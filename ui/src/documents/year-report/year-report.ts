import type { Language } from '@loggkontroll/ui/texts';
import { facts, heading, paragraph, table, when } from '../blocks.ts';
import { frameIn } from '../frame.ts';
import type { DocumentModel } from '../model.ts';
import { moment } from '../times.ts';

/** A table of figures; every row has as many cells as there are columns. */
export interface ReportTable {
  readonly title: string;
  /** What has to be known to read it; empty where nothing has. */
  readonly note: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** The year's figures as they are shown. */
export interface YearReportData {
  readonly year: number;
  /** What they cover, in words: all departments, or those that whoever made it may see. */
  readonly scope: string;
  /** ISO instant. */
  readonly madeAt: string;
  /** ISO instant at which the bot counted the controls; absent where they were counted as they stood. */
  readonly countedAt?: string | undefined;
  readonly tables: readonly ReportTable[];
}

/** The figures of a year on paper, for the annual report (Y4; VON, "Blankett för loggkontroll"). */
export const yearReport = (
  { year, scope, madeAt, countedAt, tables }: YearReportData,
  language: Language,
): DocumentModel => {
  const { t, document } = frameIn(language);
  return document({
    title: t('yearReport:title', { year }),
    sender: [],
    reference: t('yearReport:reference', { year }),
    blocks: [
      paragraph(t('yearReport:lead', { year }), 'lead'),
      facts([
        [t('yearReport:scope'), scope],
        [t('yearReport:made'), moment(language, madeAt)],
        ...(countedAt === undefined ? [] : [[t('yearReport:counted'), moment(language, countedAt)] as const]),
      ]),
      ...tables.flatMap(({ title, note, columns, rows }) => [
        heading(title),
        ...when(note !== '', paragraph(note, 'quiet')),
        table(
          columns,
          rows.map((cells) => cells.map(String)),
        ),
      ]),
      paragraph(t('yearReport:nameless'), 'quiet'),
    ],
  });
};
