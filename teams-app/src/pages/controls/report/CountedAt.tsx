import { Caption1, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { addDays, isoInstantOf, localOf, yearOf } from '@loggkontroll/core/calendar';
import type { IsoDate } from '@loggkontroll/core/calendar';
import { formatInstant } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { useSession, useToday } from '../../../session/index.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { counted } from './counted-texts.ts';

/** The bot dates the year that runs each day: an older date than yesterday's says that it does not work. */
const isLate = (at: string, year: number, today: IsoDate): boolean =>
  year === yearOf(today) && localOf(isoInstantOf(at)).date < addDays(today, -1);

/** When the bot counted a year, and whether it should have done so since. */
export const CountedAt = ({ at, year }: { readonly at: string; readonly year: number }) => {
  useTexts({ counted });
  const { t } = useTranslation('counted');
  const { language } = useSession();
  const moment = formatInstant(language, at);
  if (!isLate(at, year, useToday())) return <Caption1>{t('at', { at: moment })}</Caption1>;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{t('late', { at: moment })}</MessageBarBody>
    </MessageBar>
  );
};
