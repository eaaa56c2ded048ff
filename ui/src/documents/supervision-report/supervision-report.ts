import type { Language } from '@loggkontroll/ui/texts';
import { facts, heading, paragraph, when } from '../blocks.ts';
import { frameIn } from '../frame.ts';
import type { DocumentModel } from '../model.ts';
import { moment } from '../times.ts';

/** What is asked, and what the register answers. */
export interface SupervisionAnswer {
  /** The question. */
  readonly title: string;
  readonly text: string;
  readonly facts: readonly (readonly [term: string, value: string])[];
}

/** A year's answers to a supervisory authority. */
export interface SupervisionReportData {
  readonly year: number;
  /** What they cover, in words. */
  readonly scope: string;
  /** ISO instant. */
  readonly madeAt: string;
  /** ISO instant at which the bot counted the controls; absent where they were counted as they stood. */
  readonly countedAt?: string | undefined;
  readonly answers: readonly SupervisionAnswer[];
}

/** What a supervisory authority asks of the control of access, answered on paper. */
export const supervisionReport = (
  { year, scope, madeAt, countedAt, answers }: SupervisionReportData,
  language: Language,
): DocumentModel => {
  const { t, document } = frameIn(language);
  return document({
    title: t('supervisionReport:title', { year }),
    sender: [],
    reference: t('supervisionReport:reference', { year }),
    blocks: [
      paragraph(t('supervisionReport:lead'), 'lead'),
      facts([
        [t('supervisionReport:scope'), scope],
        [t('supervisionReport:made'), moment(language, madeAt)],
        ...(countedAt === undefined
          ? []
          : [[t('supervisionReport:counted'), moment(language, countedAt)] as const]),
      ]),
      ...answers.flatMap(({ title, text, facts: said }) => [
        heading(title),
        paragraph(text),
        ...when(said.length > 0, facts(said)),
      ]),
    ],
  });
};
