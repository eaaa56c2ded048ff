import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FluentIcon } from '@fluentui/react-icons';
import { FlagRegular } from '@fluentui/react-icons/svg/flag';
import { LinkRegular } from '@fluentui/react-icons/svg/link';
import { LinkDismissRegular } from '@fluentui/react-icons/svg/link-dismiss';
import type { ReactElement } from 'react';
import type { ReasonWords } from './model/reason-words.ts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  tag: { display: 'inline-flex', alignItems: 'center', gap: '4px' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  icon: { flexShrink: 0, fontSize: '14px' },
});

const icons: Readonly<Record<ReasonWords['kind'], FluentIcon>> = {
  explained: LinkRegular,
  unexplained: LinkDismissRegular,
  flag: FlagRegular,
};

/** A reason's sign. */
export const ReasonIcon = ({ kind }: Pick<ReasonWords, 'kind'>): ReactElement => {
  const Icon = icons[kind];
  return <Icon className={useStyles().icon} aria-hidden />;
};

/** Reasons in a few words each, side by side. */
export const ReasonTags = ({ reasons }: { readonly reasons: readonly ReasonWords[] }): ReactElement => {
  const styles = useStyles();
  return (
    <div className={styles.list}>
      {reasons.map(({ key, kind, words }, index) => (
        <span
          key={key}
          className={mergeClasses(styles.tag, kind === 'explained' ? styles.quiet : styles.strong)}
        >
          <ReasonIcon kind={kind} />
          {index < reasons.length - 1 ? `${words}, ` : words}
        </span>
      ))}
    </div>
  );
};
