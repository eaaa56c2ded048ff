import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import type { Access, Judgements } from '@loggkontroll/core/log';
import type { ReactElement } from 'react';
import { proposed, proposes } from './model/explained.ts';
import { useSay } from './texts/index.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    justifyItems: 'start',
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  words: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Of whom and when, in words; a whole log when it says nothing. */
export interface AcceptScope {
  readonly name: string;
  readonly day: string;
}

/** Offers to judge all at once what the registers explain and nothing flags, and says exactly what that does. */
export const AcceptOffer = ({
  accesses,
  scope,
  judgements,
  onAccept,
  primary = false,
}: {
  readonly accesses: readonly Access[];
  readonly scope?: AcceptScope;
  readonly judgements: Judgements;
  readonly onAccept: () => void;
  readonly primary?: boolean;
}): ReactElement | null => {
  const { t } = useSay();
  const styles = useStyles();
  if (!proposes(accesses)) return null;
  const verdicts = new Set(proposed(accesses, judgements).map(([, { verdict }]) => verdict));
  const words = [...verdicts].map((verdict) => t(`logReview:verdict.${verdict}`).toLowerCase()).join(', ');
  const where = scope ? 'day' : 'everything';
  return (
    <section className={styles.root} aria-label={t('logReview:accept.title')}>
      <h3 className={styles.title}>{t('logReview:accept.title')}</h3>
      {verdicts.size === 0 ? (
        <p className={styles.words}>{t('logReview:accept.done')}</p>
      ) : (
        <>
          <p className={styles.words}>{t(`logReview:accept.${where}`, { ...scope, verdicts: words })}</p>
          <Button
            size="small"
            appearance={primary ? 'primary' : 'secondary'}
            icon={<CheckmarkCircleRegular />}
            onClick={onAccept}
          >
            {t(`logReview:accept.${where}Button`)}
          </Button>
        </>
      )}
    </section>
  );
};
