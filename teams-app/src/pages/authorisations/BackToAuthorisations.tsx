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

/** The way back to all authorisation reviews. */
export const BackToAuthorisations = () => {
  const { t } = useTranslation('authorisations');
  const href = useHref(`/${tabPath.authorisations}`);
  const styles = useStyles();
  return (
    <Link href={href} className={styles.back}>
      <ArrowLeftRegular aria-hidden /> {t('back')}
    </Link>
  );
};
