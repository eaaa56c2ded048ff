import { Button, MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import type { PersonId } from '@loggkontroll/core/organisation';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../data/index.ts';
import { useSession } from '../session/index.ts';

const useStyles = makeStyles({ action: { alignSelf: 'flex-start' } });

/** The secret of the draw is in another browser, or gone: who has it, and how to go on. */
export const LostNonce = ({
  by,
  onRedraw,
}: {
  /** Who began the draw. */
  readonly by: PersonId;
  /** Asks for a redraw, with a reason to begin with. */
  readonly onRedraw: (reason: string) => void;
}) => {
  const { t } = useTranslation('proof');
  const { me } = useSession();
  const { nameOf } = usePeople();
  const styles = useStyles();
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          {by === me.personId ? t('lost.mine') : t('lost.other', { by: nameOf(by) })}
        </MessageBarBody>
      </MessageBar>
      <Button className={styles.action} onClick={() => onRedraw(t('lost.reason'))}>
        {t('redraw.open')}
      </Button>
    </>
  );
};
