import { orders } from '@loggkontroll/sharepoint/schema';
import { Timeline } from '@loggkontroll/ui/components';
import type { TimelineEntry } from '@loggkontroll/ui/components';
import { formatInstant, formatShortDay } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../../data/index.ts';
import { useSession } from '../../session/index.ts';
import { useWitnessed } from '../../witnessed/index.ts';
import { comingSteps } from './coming-steps.ts';
import type { ComingStep } from './coming-steps.ts';
import { eventWords } from './event-words.ts';
import type { StoredOrder } from './stored-order.ts';

/** Who did what and when, and what comes. */
export const OrderTimeline = ({ order }: { readonly order: StoredOrder }) => {
  const { t } = useTranslation(['orders', 'common']);
  const { language } = useSession();
  const { nameOf } = usePeople();
  const witnessedWords = useWitnessed(orders.list.name, order);
  const whoOf = ({ who }: ComingStep): string => {
    if (who === 'log-administrators') return t('logAdministrators');
    return who === 'bot' ? t('common:person.bot') : nameOf(who.personId);
  };
  const past = order.history.map(({ n, at, by, event }): TimelineEntry => ({
    key: String(n),
    state: 'done',
    title: eventWords(t, language, event, nameOf),
    detail: (
      <>
        {t('byWhom', { who: nameOf(by), at: formatInstant(language, at) })}
        {witnessedWords(n)}
      </>
    ),
  }));
  const coming = comingSteps(order.state).map((step, index): TimelineEntry => ({
    key: step.step,
    state: index === 0 ? 'now' : 'next',
    title: t(`coming.${step.step}`),
    detail:
      step.by === undefined
        ? whoOf(step)
        : t('comingBy', { who: whoOf(step), day: formatShortDay(language, step.by) }),
  }));
  const title = coming.length > 0 ? t('timeline') : t('history');
  return <Timeline heading={title} entries={[...past, ...coming]} />;
};
