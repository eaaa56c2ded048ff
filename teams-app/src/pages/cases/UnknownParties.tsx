import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { unknownParties } from '@loggkontroll/core/workflow';
import type { Case } from '@loggkontroll/core/workflow';
import { partyWords } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/index.ts';

/** Whom nobody can tell of anything but the responsible, since no register says who it is. */
export const UnknownParties = ({ held }: { readonly held: Case }) => {
  const { t, i18n } = useTranslation('cases');
  const { me } = useSession();
  const parties = unknownParties(held);
  if (parties.length === 0 || held.responsible !== me.personId || held.closed) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t('unknown.title', { parties: partyWords(i18n, parties) })}</MessageBarTitle>{' '}
        {t('unknown.body')}
      </MessageBarBody>
    </MessageBar>
  );
};
