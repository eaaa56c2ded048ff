import { tabPath } from '@loggkontroll/ui/links';
import { RecordGroup, RecordLine } from '../../app/index.ts';
import { useUnits } from '../../data/index.ts';
import { AuthorisationBadge } from './AuthorisationBadge.tsx';
import type { AuthorisationRow } from './authorisation-row.ts';

/** Some authorisation reviews under a heading; nothing where there are none. */
export const AuthorisationGroup = ({
  title,
  rows,
}: {
  readonly title: string;
  readonly rows: readonly AuthorisationRow[];
}) => {
  const units = useUnits();
  return (
    <RecordGroup
      title={title}
      rows={rows}
      line={({ authorisationId, number, unitId, dueOn, status }) => (
        <RecordLine
          key={authorisationId}
          path={tabPath.authorisation(authorisationId)}
          number={number}
          what={units.get(unitId)?.name ?? unitId}
          dueOn={dueOn}
        >
          <AuthorisationBadge status={status} />
        </RecordLine>
      )}
    />
  );
};
