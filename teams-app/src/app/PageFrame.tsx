import { Body1, Title2, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({
  main: {
    maxWidth: '1160px',
    margin: '0 auto',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXL} 64px`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
    '@media (max-width: 599px)': {
      padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} 48px`,
      gap: tokens.spacingVerticalL,
    },
  },
  wide: { maxWidth: 'none' },
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalL,
  },
  words: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  title: { margin: 0, overflowWrap: 'anywhere', ':focus': { outlineStyle: 'none' } },
  lead: { color: tokens.colorNeutralForeground2, maxWidth: '46rem' },
});

/** The first page shown leaves focus where the host has put it; later ones move it to their heading. */
let firstPage = true;

/** One page: its heading, a sentence on what it is for, its primary action, its content. */
export const PageFrame = ({
  title,
  lead,
  back,
  action,
  wide = false,
  children,
}: {
  readonly title: string;
  readonly lead?: ReactNode;
  /** A link to where one came from, above the heading. */
  readonly back?: ReactNode;
  readonly action?: ReactNode;
  /** Uses the whole width, for tables that need it. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}) => {
  const { t } = useTranslation();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!firstPage) heading.current?.focus();
    firstPage = false;
  }, []);
  useEffect(() => {
    document.title = `${title} – ${t('product')}`;
  }, [title, t]);
  return (
    <main className={wide ? `${styles.main} ${styles.wide}` : styles.main}>
      {back}
      <div className={styles.header}>
        <div className={styles.words}>
          <Title2 as="h1" ref={heading} tabIndex={-1} className={styles.title}>
            {title}
          </Title2>
          {lead !== undefined && <Body1 className={styles.lead}>{lead}</Body1>}
        </div>
        {action}
      </div>
      {children}
    </main>
  );
};
