import type { Control } from '@loggkontroll/core/workflow';
import type { NoticeStep } from '@loggkontroll/core/notice';
import { formatPeriod, formatShortDay } from '@loggkontroll/ui/texts';
import type { CardMessage } from '../conversation/index.ts';
import { botTextIn } from '../texts/index.ts';
import type { CardFrame } from './frame.ts';
import { pageOf } from './notice-texts.ts';
import { fillCard } from './template.ts';
import { listTemplate, sentenceTemplate } from './templates.ts';
import type { TabTarget } from './tab-link.ts';

/** Something that waits for the person. */
export interface Waiting {
  readonly record: keyof typeof pageOf;
  readonly recordId: string;
  readonly number: string;
  readonly unitName: string;
  readonly period: string;
  readonly task:
    NoticeStep | 'replace' | 'targeted' | 'extract' | 'authorisation' | 'access-order' | 'informing';
  /** ISO date. */
  readonly dueOn: string | undefined;
}

/** What a person's list shows of a control that counts. */
export type ControlOnCard = Pick<Control, 'clusterName' | 'period' | 'dueOn'> & {
  readonly status: Exclude<Control['status'], 'withdrawn'>;
  /** ISO date. */
  readonly doneOn: string | undefined;
};

/** Longer lists are read in the tab. */
const maximumItems = 8;

const targetOf = ({ record, recordId }: Waiting): TabTarget => {
  const { page } = pageOf[record];
  return page === 'plan' || page === 'year-end' ? { page } : { page, recordId };
};

const capitalised = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** What waits for the person, soonest first. */
export const statusCard = (waiting: readonly Waiting[], frame: CardFrame): CardMessage => {
  const t = botTextIn(frame.language);
  const count = waiting.length;
  const shown = waiting.slice(0, maximumItems);
  const more = count > shown.length ? ` ${t('status.more', { count: count - shown.length })}` : '';
  const lead = count === 0 ? t('status.nothing') : `${t('status.waiting', { count })}${more}`;
  const items = shown.map((item) => {
    const task = t(`task.${item.task}`);
    const period = formatPeriod(frame.language, item.period);
    const due = item.dueOn === undefined ? undefined : formatShortDay(frame.language, item.dueOn);
    return {
      title: [item.unitName, item.number].filter((part) => part !== '').join(' · ') || period,
      url: frame.linkTo(targetOf(item)),
      detail: capitalised(due === undefined ? task : t('status.detail', { task, due })),
    };
  });
  return listCard({ title: t('status.title'), lead, items, page: 'overview' }, frame);
};

/** The year's controls in the operations that the person answers for. */
export const controlsCard = (
  controls: readonly ControlOnCard[],
  year: number,
  frame: CardFrame,
): CardMessage => {
  const t = botTextIn(frame.language);
  const count = controls.length;
  const shown = controls.slice(0, maximumItems);
  const more = count > shown.length ? ` ${t('status.more', { count: count - shown.length })}` : '';
  const items = shown.map((control) => {
    const day = formatShortDay(frame.language, control.doneOn ?? control.dueOn);
    const state = t(`controls.${control.status}`, { day, due: day });
    return {
      title: control.clusterName,
      url: frame.linkTo({ page: 'controls' }),
      detail: t('controls.detail', { period: formatPeriod(frame.language, control.period), state }),
    };
  });
  const lead = count === 0 ? t('controls.none', { year }) : `${t('controls.count', { count })}${more}`;
  return listCard({ title: t('controls.title', { year }), lead, items, page: 'controls' }, frame);
};

const listCard = (
  list: {
    readonly title: string;
    readonly lead: string;
    readonly items: readonly { readonly title: string; readonly url: string; readonly detail: string }[];
    readonly page: 'overview' | 'controls';
  },
  frame: CardFrame,
): CardMessage => {
  const t = botTextIn(frame.language);
  const { title, lead, items, page } = list;
  const open = { openTitle: t(`open.${page}`), openUrl: frame.linkTo({ page }) };
  const data = { tone: 'emphasis', caption: t('captionPlain'), title, lead, items, ...open } as const;
  return fillCard(listTemplate, { ...data, summary: `${title}. ${lead}` }, frame);
};

/** Why one is told what one can write. */
export type HelpReason = 'welcome' | 'asked' | 'unknown';

/** What one can write; `hasAccess` where a policy in force has access ordered by need, which nobody else is told of. */
export const helpCard = (
  why: HelpReason,
  { hasAccess }: { readonly hasAccess: boolean },
  frame: CardFrame,
): CardMessage => {
  const t = botTextIn(frame.language);
  const offered = ['status', 'controls', ...(hasAccess ? (['access'] as const) : []), 'help'] as const;
  const commands = offered.map((command) => t(`help.commands.${command}`)).join('\n\n');
  const title = why === 'welcome' ? t('help.welcomeTitle') : t('help.title');
  const first = why === 'unknown' ? `${t('help.unknown')}\n\n` : `${t('help.lead')}\n\n`;
  const open = { openTitle: t('open.overview'), openUrl: frame.linkTo({ page: 'overview' }) };
  const data = { tone: 'emphasis', caption: t('captionPlain'), title, ...open } as const;
  return fillCard(sentenceTemplate, { ...data, lead: `${first}${commands}`, summary: title }, frame);
};

/** Why nothing came of what somebody did, where there is no other card to show it on. */
export const refusedCard = (sentence: string, frame: CardFrame): CardMessage => {
  const t = botTextIn(frame.language);
  const open = { openTitle: t('open.overview'), openUrl: frame.linkTo({ page: 'overview' }) };
  const data = { tone: 'attention', caption: t('captionPlain'), title: t('refused.title'), ...open } as const;
  return fillCard(sentenceTemplate, { ...data, lead: sentence, summary: sentence }, frame);
};
