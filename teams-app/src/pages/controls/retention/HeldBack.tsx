import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { Answered, useAnswer } from '../../../data/index.ts';
import { useSession } from '../../../session/index.ts';
import { readHeldBack } from './read-destroyed.ts';

/** What the organisation's own settings keep from being destroyed, and whom to ask. */
export const HeldBack = () => {
  const { t } = useTranslation('retention');
  const { me } = useSession();
  const answer = useAnswer(['held-back', me.personId], readHeldBack);
  return (
    <Answered answer={answer} waiting={<></>}>
      {({ length }) =>
        length > 0 && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{t('heldBack', { count: length })}</MessageBarBody>
          </MessageBar>
        )
      }
    </Answered>
  );
};
