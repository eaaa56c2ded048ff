import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { breachClockOf, breachHoursLeft } from '@loggkontroll/core/workflow';
import type { Case } from '@loggkontroll/core/workflow';
import { formatInstant } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/index.ts';
import { useNow } from './use-now.ts';

const shortTime = 24;
const countedInMinutes = 6;

/** How long it is until the breach is to be reported, or since it should have been; nothing once that is settled. */
export const BreachBar = ({ held }: { readonly held: Case }) => {
  const { t } = useTranslation('cases');
  const { language } = useSession();
  const now = useNow();
  const { dueAt, runs } = breachClockOf(held);
  if (!runs || held.status === 'closed') return null;
  const left = breachHoursLeft(held, now);
  const minutes = Math.floor(Math.abs(left) * 60);
  const whole = t('clock.hours', { count: Math.floor(minutes / 60) });
  const time =
    minutes < countedInMinutes * 60
      ? t('clock.hoursAndMinutes', { hours: whole, minutes: minutes % 60 })
      : whole;
  const duty = held.rules.breach.duty === 'always' ? 'always' : 'position';
  return (
    <MessageBar intent={left < 0 ? 'error' : left < shortTime ? 'warning' : 'info'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t(left < 0 ? 'clock.passed' : 'clock.left', { time })}</MessageBarTitle>{' '}
        {t(`clock.${duty}`, { at: formatInstant(language, dueAt) })}
      </MessageBarBody>
    </MessageBar>
  );
};
