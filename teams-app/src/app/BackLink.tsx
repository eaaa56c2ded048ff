import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import type { ReactNode } from 'react';
import { useHref } from 'react-router-dom';

const useStyles = makeStyles({
  back: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    alignSelf: 'flex-start',
  },
});

/** The way back to where one came from. `to`: after `#/`. */
export const BackLink = ({ to, children }: { readonly to: string; readonly children: ReactNode }) => {
  const styles = useStyles();
  return (
    <Link href={useHref(`/${to}`)} className={styles.back}>
      <ArrowLeftRegular aria-hidden /> {children}
    </Link>
  );
};
