import { tabPath } from '@loggkontroll/ui/links';
import { RecordGroup, RecordLine } from '../../app/index.ts';
import { CaseBadge } from './CaseBadge.tsx';
import type { CaseRow } from './case-row.ts';

/** Some cases under a heading; nothing where there are none. */
export const CaseGroup = ({ title, rows }: { readonly title: string; readonly rows: readonly CaseRow[] }) => (
  <RecordGroup
    title={title}
    rows={rows}
    line={({ caseId, number, dueOn, status }) => (
      <RecordLine key={caseId} path={tabPath.case(caseId)} number={number} dueOn={dueOn}>
        <CaseBadge status={status} />
      </RecordLine>
    )}
  />
);
