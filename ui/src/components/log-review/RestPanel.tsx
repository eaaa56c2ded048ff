import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Access, Delivery, Judgements } from '@loggkontroll/core/log';
import type { ReactElement } from 'react';
import { AcceptOffer } from './AcceptOffer.tsx';
import { canExplain } from './model/findings.ts';
import { useSay } from './texts/index.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, alignItems: 'flex-start' },
  title: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
});

/** What is left when everything to look at has been looked at, and the two ways on. */
export const RestPanel = ({
  accesses,
  delivery,
  judgements,
  onAccept,
  onShow,
}: {
  readonly accesses: readonly Access[];
  readonly delivery: Delivery;
  readonly judgements: Judgements;
  readonly onAccept: () => void;
  readonly onShow: () => void;
}): ReactElement => {
  const { t } = useSay();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div className={styles.title}>{t('logReview:rest.title')}</div>
      <div>{t(canExplain(delivery) ? 'logReview:rest.explained' : 'logReview:rest.unexplained')}</div>
      <AcceptOffer accesses={accesses} judgements={judgements} onAccept={onAccept} primary />
      <Button onClick={onShow}>{t('logReview:rest.show')}</Button>
    </div>
  );
};
