import { informingPoints } from '@loggkontroll/core/policy';
import { z } from 'zod';
import {
  aboutNotice,
  isAboutAuthorisation,
  isAboutCase,
  isOfCase,
  isOfExtract,
  isOfInforming,
  parseAbout,
} from '../../cards/index.ts';
import type { NoticeOnCard } from '../../cards/index.ts';
import {
  authorisationOnCard,
  caseOnCard,
  extractOnCard,
  informingOnCard,
  targetedOnCard,
} from '../../standing/index.ts';

const shownSchema = z.object({
  ...{ number: z.string(), unitName: z.string(), period: z.string() },
  points: z.array(z.enum(informingPoints)).optional(),
});

/** What the list of notices keeps, so that the card can be made again: number, unit and period, and no name. */
export const noticeText = (notice: NoticeOnCard): string => {
  if (isOfExtract(notice) || isOfCase(notice)) {
    const { number } = notice.subject;
    return JSON.stringify({ ...aboutNotice(notice), number, unitName: '', period: '' });
  }
  const { number, unitName, period } = notice.subject;
  const points = isOfInforming(notice) ? { points: notice.points } : {};
  return JSON.stringify({ ...aboutNotice(notice), number, unitName, period, ...points });
};

/** Reads a kept text; undefined when it is not one. */
export const parseNotice = (text: string): NoticeOnCard | undefined => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const about = parseAbout(value);
  const shown = shownSchema.safeParse(value).data;
  if (about === undefined || shown === undefined) return undefined;
  if (about.record === 'targeted') {
    return targetedOnCard(about, { targetedId: about.recordId, number: shown.number });
  }
  if (isAboutCase(about)) return caseOnCard(about, shown.number);
  if (isAboutAuthorisation(about)) return authorisationOnCard(about, shown);
  if (about.record === 'extract') {
    return extractOnCard(about, { extractId: about.recordId, number: shown.number });
  }
  if (about.record === 'informing') {
    const { unitName, period, points = [] } = shown;
    return informingOnCard(about, { points, year: Number(period) }, unitName);
  }
  if (about.record === 'reviewed') {
    const { kind, record, recordId } = about;
    return { kind, step: undefined, subject: { record, recordId, ...shown }, dueOn: undefined };
  }
  if (about.record === 'witness') {
    const { kind, record, recordId } = about;
    return { kind, step: undefined, subject: { record, recordId, ...shown }, dueOn: undefined };
  }
  const { kind, step, record, recordId, dueOn } = about;
  return { kind, step, subject: { record, recordId, ...shown }, dueOn };
};
