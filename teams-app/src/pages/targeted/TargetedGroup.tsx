import { tabPath } from '@loggkontroll/ui/links';
import { useTranslation } from 'react-i18next';
import { RecordGroup, RecordLine } from '../../app/index.ts';
import { TargetedBadge } from './TargetedBadge.tsx';
import type { TargetedRow } from './targeted-row.ts';

/** Some targeted reviews under a heading; nothing where there are none. */
export const TargetedGroup = ({
  title,
  rows,
}: {
  readonly title: string;
  readonly rows: readonly TargetedRow[];
}) => {
  const { t } = useTranslation('targeted');
  return (
    <RecordGroup
      title={title}
      rows={rows}
      line={({ targetedId, number, reason, dueOn, status }) => (
        <RecordLine
          key={targetedId}
          path={tabPath.targeted(targetedId)}
          number={number}
          what={t(`reason.${reason}`)}
          dueOn={dueOn}
        >
          <TargetedBadge status={status} />
        </RecordLine>
      )}
    />
  );
};
