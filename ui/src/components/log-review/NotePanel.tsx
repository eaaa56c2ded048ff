import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Delivery } from '@loggkontroll/core/log';
import { formatDay } from '@loggkontroll/ui/texts';
import type { ReactElement } from 'react';
import type { Note } from './model/findings.ts';
import { evidenceSentences, flagWords } from './model/reason-words.ts';
import { employeeName } from './model/words.ts';
import { useSay } from './texts/index.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
  muted: { color: tokens.colorNeutralForeground2 },
});

/** Something to know of an employee or a day: that it is so, and on what it rests; never how much (R1). */
export const NotePanel = ({
  note,
  delivery,
}: {
  readonly note: Note;
  readonly delivery: Delivery;
}): ReactElement => {
  const { t, language } = useSay();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Caption1 className={styles.muted}>
        {[
          employeeName(delivery, note.employee),
          note.day === null ? '' : formatDay(language, note.day, note.day),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Caption1>
      <div className={styles.title}>{flagWords(t, note.flag)}</div>
      {evidenceSentences(t, language, note.evidence).map((sentence) => (
        <div key={sentence}>{sentence}</div>
      ))}
      <div className={styles.muted}>{t('logReview:note.help')}</div>
    </div>
  );
};
