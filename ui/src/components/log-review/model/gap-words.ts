import type { Delivery, Gap, LogRowFault, RegisterName, RegisterRowFault } from '@loggkontroll/core/log';
import { formatDay, formatDayRange } from '@loggkontroll/ui/texts';
import type { Language } from '@loggkontroll/ui/texts';
import type { Say } from '../texts/index.ts';
import { employeeName } from './words.ts';

type Told = Pick<Delivery, 'order' | 'employees' | 'gaps'>;

const sentence = (t: Say, language: Language, delivery: Told, gap: Gap): string => {
  switch (gap.code) {
    case 'register-missing':
      return t(`logReview:missing.register.${gap.register}`);
    case 'employees-without':
      return t(`logReview:missing.employeesWithout.${gap.column}`);
    case 'employee-not-in-register':
      return t(`logReview:missing.notInRegister.${gap.register}`, {
        name: employeeName(delivery, gap.employee),
      });
    case 'column-missing':
      return t('logReview:missing.column', { column: gap.column });
    case 'employee-not-in-log':
      return t(
        'days' in delivery.order ? 'logReview:missing.employee' : 'logReview:missing.employeeInPeriod',
        { name: employeeName(delivery, gap.employee) },
      );
    case 'day-not-in-log':
      return t('logReview:missing.day', { day: formatDay(language, gap.day, gap.day) });
    case 'days-not-in-log':
      return gap.from === gap.to
        ? t('logReview:missing.day', { day: formatDay(language, gap.from) })
        : t('logReview:missing.days', { days: formatDayRange(language, gap.from, gap.to) });
    case 'clients-without-number':
      return t('logReview:missing.unnumbered');
    case 'act-unknown':
      return t('logReview:missing.act', { text: gap.text });
    case 'unit-missing':
      return t('logReview:missing.unit');
  }
};

/** What the delivery lacks, one sentence each. */
export const gapWords = (t: Say, language: Language, delivery: Told): readonly string[] =>
  delivery.gaps.map((gap) => sentence(t, language, delivery, gap));

/** Why a row could not be read, in words. */
export const faultWords = (t: Say, reason: string): string =>
  t(`logReview:fault.${reason as LogRowFault | RegisterRowFault}`);

const shownLines = 20;

/** What the files of a delivery are called, by their place among the logs or by what they are. */
export interface FileNames {
  readonly log: (index: number) => string;
  readonly register: (register: RegisterName) => string;
}

/** Names for a reader who has not seen the files. */
const plainNames = (t: Say, logs: number): FileNames => ({
  log: (index) =>
    logs === 1 ? t('logReview:missing.file.log') : t('logReview:missing.file.logOf', { number: index + 1 }),
  register: (register) => t(`logReview:missing.file.${register}`),
});

type Rejected = Pick<Delivery['sources'][number], 'rejected' | 'lines'> & { readonly file: string };

const rejectedOf = (t: Say, { file, rejected, lines }: Rejected): string => {
  const byReason = new Map<string, number[]>();
  for (const { line, reason } of lines.slice(0, shownLines)) {
    byReason.set(reason, [...(byReason.get(reason) ?? []), line]);
  }
  return [
    t('logReview:missing.rejected', { file, count: rejected }),
    ...Array.from(byReason, ([reason, rows]) =>
      t('logReview:missing.rejectedLines', { lines: rows.join(', '), reason: faultWords(t, reason) }),
    ),
    ...(rejected > shownLines ? [t('logReview:missing.rejectedMore')] : []),
  ].join(' ');
};

/** Which rows could not be read, and why: a text for each file that has any. */
export const rejectedWords = (
  t: Say,
  { sources, registers }: Pick<Delivery, 'sources' | 'registers'>,
  names: FileNames = plainNames(t, sources.length),
): readonly string[] =>
  [
    ...sources.map((source, index) => ({ ...source, file: names.log(index) })),
    ...registers.map((register) => ({ ...register, file: names.register(register.register) })),
  ].flatMap((file) => (file.rejected === 0 ? [] : [rejectedOf(t, file)]));
