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

/** How the draft is saved, in words; read aloud when it goes wrong. */
export const DraftState = ({ standing }: { readonly standing: DraftStanding }): ReactElement => {
  const { t, language } = useSay();
  const styles = useStyles();
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
  if (standing.draft === 'offline' || standing.draft === 'failed') {
    return (
      <MessageBar intent="warning" layout="multiline" role="alert">
        <MessageBarBody>{t(`logReview:draft.${standing.draft}`)}</MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <Caption1 className={styles.root}>
      {standing.draft === 'saved'
        ? t('logReview:draft.saved', { time: formatInstant(language, standing.at).slice(-5) })
        : t(`logReview:draft.${standing.draft}`)}
    </Caption1>
  );
};
