import { Skeleton, SkeletonItem, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** What is coming has about this shape. */
export const LoadingRows = ({
  rows = 3,
  height = 64,
}: {
  readonly rows?: number;
  readonly height?: 16 | 32 | 64 | 96;
}) => {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <Skeleton aria-label={t('state.loading')} className={styles.root}>
      {Array.from({ length: rows }, (_, row) => (
        <SkeletonItem key={row} size={height} />
      ))}
    </Skeleton>
  );
};
