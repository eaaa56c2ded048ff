import type { Delivery, Gap, LogRowFault, RegisterRowFault } from '@loggkontroll/core/log';
import { formatDay } from '@loggkontroll/ui/texts';
import type { Language } from '@loggkontroll/ui/texts';
import type { Say } from '../texts/index.ts';
import { employeeName } from './words.ts';

const sentence = (t: Say, language: Language, delivery: Pick<Delivery, 'employees'>, gap: Gap): string => {
  switch (gap.code) {
    case 'register-missing':
      return t(`logReview:missing.register.${gap.register}`);
    case 'employee-not-in-register':
      return t(`logReview:missing.notInRegister.${gap.register}`, {
        name: employeeName(delivery, gap.employee),
      });
    case 'column-missing':
      return t('logReview:missing.column', { column: gap.column });
    case 'employee-not-in-log':
      return t('logReview:missing.employee', { name: employeeName(delivery, gap.employee) });
    case 'day-not-in-log':
      return t('logReview:missing.day', { day: formatDay(language, gap.day, gap.day) });
    case 'act-unknown':
      return t('logReview:missing.act', { text: gap.text });
    case 'unit-missing':
      return t('logReview:missing.unit');
  }
};

/** What the delivery lacks, one sentence each. */
export const gapWords = (
  t: Say,
  language: Language,
  delivery: Pick<Delivery, 'employees' | 'gaps'>,
): readonly string[] => delivery.gaps.map((gap) => sentence(t, language, delivery, gap));

/** Why a row could not be read, in words. */
export const faultWords = (t: Say, reason: string): string =>
  t(`logReview:fault.${reason as LogRowFault | RegisterRowFault}`);

const shownLines = 20;

/** Which rows could not be read, and why. */
export const rejectedWords = (
  t: Say,
  { sources, registers }: Pick<Delivery, 'sources' | 'registers'>,
): readonly string[] => {
  const files = [...sources, ...registers];
  const rejected = files.reduce((sum, file) => sum + file.rejected, 0);
  if (rejected === 0) return [];
  const lines = files.flatMap((file) => file.lines);
  return [
    t('logReview:missing.rejected', { count: rejected }),
    ...lines
      .slice(0, shownLines)
      .map(({ line, reason }) =>
        t('logReview:missing.rejectedLine', { line, reason: faultWords(t, reason) }),
      ),
    ...(rejected > shownLines ? [t('logReview:missing.rejectedMore')] : []),
  ];
};
