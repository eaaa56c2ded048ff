import type { Delivery, Judgements } from '@loggkontroll/core/log';
import type { ReactElement } from 'react';
import type { Row } from './model/rows.ts';
import { NotePanel } from './NotePanel.tsx';
import { RestPanel } from './RestPanel.tsx';
import { useSay } from './texts/index.ts';

/** Beside a row on which nothing is judged: what it says, and where one goes from there. */
export const OtherPanel = ({
  row,
  delivery,
  judgements,
  onAccept,
  onShow,
}: {
  readonly row: Row | undefined;
  readonly delivery: Delivery;
  readonly judgements: Judgements;
  readonly onAccept: () => void;
  readonly onShow: () => void;
}): ReactElement => {
  const { t } = useSay();
  if (row?.kind === 'note') return <NotePanel note={row.note} delivery={delivery} />;
  if (row?.kind === 'rest') {
    return (
      <RestPanel
        accesses={row.accesses}
        delivery={delivery}
        judgements={judgements}
        onAccept={onAccept}
        onShow={onShow}
      />
    );
  }
  return <p>{t('logReview:judge.nothingChosen')}</p>;
};
