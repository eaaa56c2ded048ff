import { tabPath } from '@loggkontroll/ui/links';
import { RecordGroup, RecordLine } from '../../app/index.ts';
import { useUnits } from '../../data/index.ts';
import { ExtractBadge } from './ExtractBadge.tsx';
import type { ExtractRow } from './extract-row.ts';

/** Some client extracts under a heading; nothing where there are none. */
export const ExtractGroup = ({
  title,
  rows,
}: {
  readonly title: string;
  readonly rows: readonly ExtractRow[];
}) => {
  const units = useUnits();
  return (
    <RecordGroup
      title={title}
      rows={rows}
      line={({ extractId, number, unitId, dueOn, status }) => (
        <RecordLine
          key={extractId}
          path={tabPath.extract(extractId)}
          number={number}
          what={units.get(unitId)?.name ?? unitId}
          dueOn={dueOn}
        >
          <ExtractBadge status={status} />
        </RecordLine>
      )}
    />
  );
};
