import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { formatShortDay } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/index.ts';

/** That the bot has found something saved beside the suite, last on a day (ISO date), and what to do. */
export const FoundByWitness = ({ on }: { readonly on: string }) => {
  const { t } = useTranslation('overview');
  const { language } = useSession();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t('witness.title')}</MessageBarTitle>{' '}
        {t('witness.body', { day: formatShortDay(language, on) })}
      </MessageBarBody>
    </MessageBar>
  );
};
