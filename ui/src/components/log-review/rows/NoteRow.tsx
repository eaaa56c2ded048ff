import { makeStyles, tokens } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import type { Delivery } from '@loggkontroll/core/log';
import { formatDay } from '@loggkontroll/ui/texts';
import type { ReactElement } from 'react';
import type { Note } from '../model/findings.ts';
import { flagWords } from '../model/reason-words.ts';
import { employeeName } from '../model/words.ts';
import { useSay } from '../texts/index.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: 'pointer',
  },
  icon: { fontSize: '16px', paddingTop: '2px', paddingInlineStart: '2px' },
  where: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Something to know of an employee or a day; whose and when is said where no heading says it. */
export const NoteRow = ({
  note,
  ranked,
  delivery,
}: {
  readonly note: Note;
  readonly ranked: boolean;
  readonly delivery: Delivery;
}): ReactElement => {
  const { t, language } = useSay();
  const styles = useStyles();
  const day = note.day === null ? [] : [formatDay(language, note.day, note.day)];
  return (
    <div className={styles.root} role="gridcell">
      <InfoRegular className={styles.icon} aria-hidden />
      <div>
        {flagWords(t, note.flag)}
        {ranked && (
          <div className={styles.where}>{[employeeName(delivery, note.employee), ...day].join(' · ')}</div>
        )}
      </div>
    </div>
  );
};
