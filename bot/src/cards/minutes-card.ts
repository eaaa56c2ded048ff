import type { Block, DocumentModel } from '@loggkontroll/ui/documents';
import { botTextIn } from '../texts/index.ts';
import type { CaseAbout } from './about.ts';
import type { AdaptiveCard, CardElement } from './card.ts';
import type { CardFrame } from './frame.ts';
import { reasonInput } from './parts/actions.ts';
import type { Verb } from './parts/actions.ts';

/** What the person may answer; the reasons are those that somebody can give of themselves. */
export const minutesReasons = ['content-disputed', 'will-not-confirm'] as const;

/** Minutes as they are shown. */
export interface MinutesOnCard {
  readonly document: DocumentModel;
  /** By which the answer names what was read. */
  readonly sha256: string;
  readonly canAnswer: boolean;
  /** From 1. */
  readonly page: number;
  readonly refusal?: string;
}

/** Teams shows no card of more than 28 kB. */
const longestPage = 16_000;
const longestText = 4_000;

const pieces = (text: string): readonly string[] =>
  text.length <= longestText ? [text] : [text.slice(0, longestText), ...pieces(text.slice(longestText))];

/** Text as it was written: nothing in it becomes a link or a heading. */
const said = (text: string, weight: 'Bolder' | 'Default' = 'Default'): readonly CardElement[] =>
  pieces(text).map((piece) => ({
    type: 'RichTextBlock',
    inlines: [{ type: 'TextRun', text: piece, weight }],
  }));

const elementsOf = (block: Block): readonly CardElement[] => {
  switch (block.kind) {
    case 'heading':
      return [
        {
          type: 'TextBlock',
          text: block.text,
          weight: 'Bolder',
          size: 'Medium',
          wrap: true,
          style: 'heading',
        },
      ];
    case 'paragraph':
    case 'notice':
      return said(block.text);
    case 'facts':
      return block.facts.flatMap(({ label, value }) => [...said(label, 'Bolder'), ...said(value)]);
    case 'list':
      return block.items.flatMap((item) => said(`• ${item}`));
    case 'table':
      return block.rows.flatMap((row) => said(row.join(', ')));
    case 'signatures':
      return [];
  }
};

const inPages = (elements: readonly CardElement[]): readonly (readonly CardElement[])[] => {
  const pages: CardElement[][] = [[]];
  let length = 0;
  for (const element of elements) {
    const size = JSON.stringify(element).length;
    if (length > 0 && length + size > longestPage) {
      pages.push([]);
      length = 0;
    }
    pages.at(-1)?.push(element);
    length += size;
  }
  return pages;
};

const execute = (verb: Verb, title: string, data: CardElement, style = 'default'): CardElement => ({
  type: 'Action.Execute',
  verb,
  title,
  style,
  data,
});

const answers = (about: CaseAbout, sha256: string, { language }: CardFrame): readonly CardElement[] => {
  const t = botTextIn(language);
  const data = { ...about, sha256 };
  const input = {
    type: 'Input.ChoiceSet',
    id: reasonInput,
    label: t('cases.read.reasonLabel'),
    style: 'expanded',
    isRequired: true,
    errorMessage: t('cases.read.reasonMissing'),
    choices: minutesReasons.map((value) => ({ value, title: t(`cases.read.reason.${value}`) })),
  };
  return [
    execute('confirm-minutes', t('cases.read.confirm'), data, 'positive'),
    {
      type: 'Action.ShowCard',
      title: t('cases.read.refuse'),
      card: {
        type: 'AdaptiveCard',
        body: [input],
        actions: [execute('refuse-minutes', t('cases.read.refuseNow'), data)],
      },
    },
  ];
};

/** The minutes of a conversation, page by page, for the one whom they are about; the answer stands after the last page. */
export const minutesCard = (shown: MinutesOnCard, about: CaseAbout, frame: CardFrame): AdaptiveCard => {
  const t = botTextIn(frame.language);
  const pages = inPages(shown.document.blocks.flatMap(elementsOf));
  const page = Math.min(Math.max(shown.page, 1), pages.length);
  const isLast = page === pages.length;
  const next = execute('read-minutes', t('cases.read.next'), { ...about, page: page + 1 });
  const mayAnswer = isLast && shown.canAnswer;
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: shown.document.language,
    fallbackText: t('cases.personalMinutes.title'),
    body: [
      ...(shown.refusal === undefined
        ? []
        : [{ type: 'Container', style: 'attention', items: said(shown.refusal, 'Bolder') }]),
      {
        type: 'TextBlock',
        text: shown.document.title,
        size: 'Large',
        weight: 'Bolder',
        wrap: true,
        style: 'heading',
      },
      ...(pages[page - 1] ?? []),
      ...(pages.length > 1 ? said(t('cases.read.page', { page, pages: pages.length })) : []),
      ...(mayAnswer ? said(t('cases.read.meaning'), 'Bolder') : []),
    ],
    actions: isLast ? (mayAnswer ? answers(about, shown.sha256, frame) : []) : [next],
  };
};
