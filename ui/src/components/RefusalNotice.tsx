import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { describeRefusal } from '@loggkontroll/ui/texts';
import type { Refusal } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';

/** Why the suite did not do it, in words. */
export const RefusalNotice = ({
  refusal,
  nameOf,
}: {
  readonly refusal: Refusal;
  readonly nameOf?: ((personId: string) => string | undefined) | undefined;
}) => {
  const { i18n } = useTranslation();
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>{describeRefusal(i18n, refusal, nameOf)}</MessageBarBody>
    </MessageBar>
  );
};
