import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { CircleHalfFillRegular } from '@fluentui/react-icons/svg/circle-half-fill';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { FluentIcon } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Standing } from './model/standing.ts';
import { useSay } from './texts/index.ts';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  judged: { color: tokens.colorStatusSuccessForeground1 },
  suspicion: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  icon: { flexShrink: 0, fontSize: '16px' },
});

const icons: Readonly<Record<Standing, FluentIcon>> = {
  none: CircleRegular,
  mixed: CircleHalfFillRegular,
  several: CheckmarkCircleRegular,
  direct: CheckmarkCircleRegular,
  administrative: CheckmarkCircleRegular,
  'other-authority': CheckmarkCircleRegular,
  'other-reason': CheckmarkCircleRegular,
  suspicion: WarningRegular,
};

/** How something is judged, in a word and a sign. */
export const VerdictMark = ({ standing }: { readonly standing: Standing }): ReactElement => {
  const { t } = useSay();
  const styles = useStyles();
  const Icon = icons[standing];
  const open = standing === 'none' || standing === 'mixed';
  return (
    <span
      className={mergeClasses(
        styles.root,
        !open && styles.judged,
        standing === 'suspicion' && styles.suspicion,
      )}
    >
      <Icon className={styles.icon} aria-hidden />
      {t(`logReview:verdict.${standing}`)}
    </span>
  );
};
