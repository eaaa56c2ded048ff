import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactElement } from 'react';
import type { ReasonWords } from './model/reason-words.ts';
import { ReasonIcon } from './ReasonTags.tsx';
import { useSay } from './texts/index.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXXS },
  words: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  evidence: {
    margin: 0,
    paddingInlineStart: '18px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  button: { marginInlineStart: '-6px' },
});

/** Why something is to be looked at, and, when it is asked for, what each reason rests on. */
export const ReasonList = ({
  reasons,
  shown,
  setShown,
}: {
  readonly reasons: readonly ReasonWords[];
  /** True while the evidence is shown. */
  readonly shown: boolean;
  readonly setShown: (shown: boolean) => void;
}): ReactElement | null => {
  const { t } = useSay();
  const styles = useStyles();
  if (reasons.length === 0) return null;
  return (
    <section aria-label={t('logReview:reasons.title')}>
      <ul className={styles.list}>
        {reasons.map(({ key, kind, words, evidence }) => (
          <li key={key}>
            <span className={styles.words}>
              <ReasonIcon kind={kind} />
              {words}
            </span>
            {shown &&
              evidence.map((sentence) => (
                <p key={sentence} className={styles.evidence}>
                  {sentence}
                </p>
              ))}
          </li>
        ))}
      </ul>
      <Button
        className={styles.button}
        size="small"
        appearance="transparent"
        icon={shown ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={shown}
        onClick={() => setShown(!shown)}
      >
        {t(shown ? 'logReview:reasons.hide' : 'logReview:reasons.show')} (E)
      </Button>
    </section>
  );
};
