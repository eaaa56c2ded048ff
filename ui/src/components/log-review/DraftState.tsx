import {
  Button,
  Caption1,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { formatInstant } from '@loggkontroll/ui/texts';
import type { ReactElement } from 'react';
import { useSay } from './texts/index.ts';

/** How the draft stands. */
export type DraftStanding =
  | { readonly draft: 'empty' | 'unsaved' | 'saving' | 'offline' | 'failed' }
  | { readonly draft: 'saved'; readonly at: string }
  | { readonly draft: 'conflict'; readonly takeTheirs: () => void; readonly keepMine: () => void };

const useStyles = makeStyles({ root: { color: tokens.colorNeutralForeground2 } });

/** How the draft is saved, in a few words; nothing when more has to be said. */
export const DraftWords = ({ standing }: { readonly standing: DraftStanding }): ReactElement | null => {
  const { t, language } = useSay();
  const styles = useStyles();
  const { draft } = standing;
  if (draft === 'conflict' || draft === 'offline' || draft === 'failed') return null;
  return (
    <Caption1 className={styles.root}>
      {draft === 'saved'
        ? t('logReview:draft.saved', { time: formatInstant(language, standing.at).slice(-5) })
        : t(`logReview:draft.${draft}`)}
    </Caption1>
  );
};

/** What is wrong with saving the draft, read aloud; nothing while all is well. */
export const DraftTrouble = ({ standing }: { readonly standing: DraftStanding }): ReactElement | null => {
  const { t } = useSay();
  if (standing.draft === 'conflict') {
    return (
      <MessageBar intent="warning" layout="multiline" role="alert">
        <MessageBarBody>
          <MessageBarTitle>{t('logReview:draft.conflict.title')}</MessageBarTitle>{' '}
          {t('logReview:draft.conflict.body')}
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={standing.takeTheirs}>{t('logReview:draft.conflict.theirs')}</Button>
          <Button onClick={standing.keepMine}>{t('logReview:draft.conflict.mine')}</Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  if (standing.draft !== 'offline' && standing.draft !== 'failed') return null;
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>{t(`logReview:draft.${standing.draft}`)}</MessageBarBody>
    </MessageBar>
  );
};
