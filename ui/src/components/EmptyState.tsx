import { Body1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXL}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  body: { color: tokens.colorNeutralForeground2, maxWidth: '40rem' },
});

/** Nothing here: why, and when there will be something. */
export const EmptyState = ({
  title,
  children,
  action,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}) => {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Subtitle2 as="p">{title}</Subtitle2>
      {children !== undefined && <Body1 className={styles.body}>{children}</Body1>}
      {action}
    </div>
  );
};
