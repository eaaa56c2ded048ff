import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { tabPath } from '@loggkontroll/ui/links';
import { useTranslation } from 'react-i18next';
import { useHref } from 'react-router-dom';

const useStyles = makeStyles({
  back: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    alignSelf: 'flex-start',
  },
});

/** The way back to all client extracts. */
export const BackToExtracts = () => {
  const { t } = useTranslation('extracts');
  const href = useHref(`/${tabPath.extracts}`);
  const styles = useStyles();
  return (
    <Link href={href} className={styles.back}>
      <ArrowLeftRegular aria-hidden /> {t('back')}
    </Link>
  );
};
