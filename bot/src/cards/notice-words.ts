import { formatInstant, formatShortDay } from '@loggkontroll/ui/texts';
import type { Language } from '@loggkontroll/ui/texts';
import { botTextIn } from '../texts/index.ts';
import type { BotText } from '../texts/index.ts';
import type { SystematicOnCard } from './notice-on-card.ts';
import { textKeyOf } from './notice-texts.ts';
import type { Standing } from './standing.ts';

interface Words {
  readonly title: string;
  readonly lead: string;
}

const taskOf = (t: BotText, { step }: SystematicOnCard): string =>
  step === undefined ? '' : t(`task.${step}`);

const openWords = (notice: SystematicOnCard, language: Language): Words => {
  const t = botTextIn(language);
  const due = notice.dueOn === undefined ? '' : formatShortDay(language, notice.dueOn);
  const { kind } = notice;
  switch (kind) {
    case 'attest-order':
      return { title: t('notice.attestOrder.title'), lead: t('notice.attestOrder.lead') };
    case 'reminder':
    case 'late':
      return {
        title: t(`notice.${kind}.title`, { task: taskOf(t, notice) }),
        lead: t(`notice.${kind}.lead`, { due }),
      };
    case 'escalation':
      return {
        title: t('notice.escalation.title'),
        lead: t('notice.escalation.lead', { task: taskOf(t, notice), due }),
      };
    case 'period-begins':
    case 'units-selected':
    case 'order-rejected':
    case 'days-to-draw':
    case 'window-to-draw':
    case 'log-to-deliver':
    case 'log-to-send':
    case 'log-sent':
    case 'log-not-received':
    case 'log-to-take-out':
    case 'log-to-hand-over':
    case 'log-delivered':
    case 'log-received':
    case 'log-to-destroy':
    case 'review-reported':
    case 'year-can-be-signed': {
      const key = textKeyOf[kind];
      return { title: t(`notice.${key}.title`), lead: t(`notice.${key}.lead`) };
    }
  }
};

const doneTitle = (t: BotText, { kind, step }: SystematicOnCard): string => {
  switch (kind) {
    case 'attest-order':
    case 'reminder':
    case 'late':
    case 'escalation':
      return t(`taskDone.${step ?? 'attest'}`);
    case 'period-begins':
    case 'units-selected':
    case 'order-rejected':
    case 'days-to-draw':
    case 'window-to-draw':
    case 'log-to-deliver':
    case 'log-to-send':
    case 'log-sent':
    case 'log-not-received':
    case 'log-to-take-out':
    case 'log-to-hand-over':
    case 'log-delivered':
    case 'log-received':
    case 'log-to-destroy':
    case 'review-reported':
    case 'year-can-be-signed':
      return t(`notice.${textKeyOf[kind]}.done`);
  }
};

/** The title and the sentence under it, as it stands. */
export const wordsOf = (notice: SystematicOnCard, standing: Standing, language: Language): Words => {
  const t = botTextIn(language);
  switch (standing.state) {
    case 'open':
      return openWords(notice, language);
    case 'done':
      return { title: doneTitle(t, notice), lead: t('doneLead') };
    case 'attested':
    case 'rejected': {
      const at = formatInstant(language, standing.at);
      const answered =
        standing.by === 'you'
          ? t(`answered.${standing.state}ByYou`, { at })
          : t(`answered.${standing.state}By`, { at, name: standing.by.name });
      const next = standing.state === 'attested' ? ` ${t('answered.nextAttested')}` : '';
      return { title: t(`answered.${standing.state}Title`), lead: `${answered}${next}` };
    }
  }
};
