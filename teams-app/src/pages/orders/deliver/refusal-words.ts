import { lacksUnitAlone } from '@loggkontroll/core/log';
import type { FileRefusal, SelectionRefusal } from '@loggkontroll/core/log';
import { faultWords } from '@loggkontroll/ui/components/log-review';
import type { Say } from '@loggkontroll/ui/components/log-review';
import { formatDayRange, formatMonth } from '@loggkontroll/ui/texts';
import type { Language } from '@loggkontroll/ui/texts';
import type { TFunction } from 'i18next';

/** Says the panel's texts and the review's. */
export type SayDeliver = TFunction<['deliver', 'logReview', 'common']>;

/** A refusal, whichever file it is about. */
export type UnlocatedRefusal = SelectionRefusal | FileRefusal | { readonly code: 'file-gone' };

/** Why the files cannot be used, and what to do, in a sentence; `logNames` in the order in which logs were read. */
export const readingRefusalWords = (
  t: SayDeliver,
  say: Say,
  language: Language,
  refusal: UnlocatedRefusal,
  logNames: readonly string[],
): string => {
  switch (refusal.code) {
    case 'file-not-text':
      return t(`deliver:refused.file-not-text.${refusal.found}`);
    case 'file-broken':
      return refusal.format === 'xlsx'
        ? t('deliver:refused.file-broken.xlsx')
        : t(`deliver:refused.file-broken.${refusal.format}`, { line: refusal.line });
    case 'file-unsafe':
      return t(`deliver:refused.file-unsafe.${refusal.why}`);
    case 'file-columns-missing':
    case 'file-columns-twice':
      if (lacksUnitAlone(refusal)) return t('deliver:refused.unit-missing');
      return t(`deliver:refused.${refusal.code}`, {
        count: refusal.columns.length,
        columns: refusal.columns.join(', '),
      });
    case 'file-mostly-unreadable': {
      const [first] = refusal.first;
      return t('deliver:refused.file-mostly-unreadable', {
        rows: refusal.rows,
        rejected: refusal.rejected,
        line: first?.line,
        reason: first ? faultWords(say, first.reason) : '',
      });
    }
    case 'log-of-another-month':
      return t('deliver:refused.log-of-another-month', {
        found: refusal.months.map((month) => formatMonth(language, month)).join(', '),
        month: formatMonth(language, refusal.month),
      });
    case 'log-of-another-period':
      return t('deliver:refused.log-of-another-period', {
        found: formatDayRange(language, refusal.found.from, refusal.found.to),
        period: formatDayRange(language, refusal.from, refusal.to),
      });
    case 'log-twice':
      return t('deliver:refused.log-twice', { name: logNames[refusal.as] ?? '' });
    case 'log-too-large':
      return t('deliver:refused.log-too-large', { maximum: refusal.maximum });
    case 'file-gone':
    case 'file-empty':
    case 'file-unrecognised':
    case 'file-without-header':
    case 'file-without-rows':
    case 'log-missing':
      return t(`deliver:refused.${refusal.code}`);
  }
};
