import type { Language } from '@loggkontroll/ui/texts';
import type { Block, DocumentModel } from './model.ts';
import { withoutPersonalNumbers } from './personal-numbers.ts';
import { wordsIn } from './words.ts';
import type { Say } from './words.ts';

/** What every document is made with. */
export interface Frame {
  readonly t: Say;
  readonly language: Language;
  /** What somebody has written, without personal identity numbers. */
  readonly plain: (text: string) => string;
  readonly document: (parts: DocumentParts) => DocumentModel;
}

interface DocumentParts {
  readonly title: string;
  readonly sender: readonly (string | undefined)[];
  /** What the sender calls it, at the foot of each page: `Ärende 2026-14`. */
  readonly reference: string;
  readonly blocks: readonly Block[];
}

/** The texts, and the frame that all documents have in common, in a language. */
export const frameIn = (language: Language): Frame => {
  const t = wordsIn(language);
  return {
    t,
    language,
    plain: (text) => withoutPersonalNumbers(text, t('documents:personalNumber')).trim(),
    document: ({ title, sender, reference, blocks }) => ({
      language,
      title,
      sender: sender.filter((part) => part).join(', '),
      blocks,
      footer: {
        text: `${title} · ${reference}`,
        page: t('documents:page', { page: '{{page}}', pages: '{{pages}}' }),
      },
      undrawable: t('documents:undrawable'),
    }),
  };
};
