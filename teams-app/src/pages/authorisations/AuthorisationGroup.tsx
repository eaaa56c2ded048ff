import { tabPath } from '@loggkontroll/ui/links';
import { isOfProtectedPersons, isSingleOrder } from '@loggkontroll/core/workflow';
import { RecordGroup, RecordLine } from '../../app/index.ts';
import { useTranslation } from 'react-i18next';
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
  const { t } = useTranslation('authorisations');
  const units = useUnits();
  const whatOf = ({ authorisationId, unitId }: AuthorisationRow): string => {
    const unit = units.get(unitId)?.name ?? unitId;
    if (isSingleOrder(authorisationId)) return t('order.row', { unit });
    return isOfProtectedPersons(authorisationId) ? t('list.protected', { unit }) : unit;
  };
  return (
    <RecordGroup
      title={title}
      rows={rows}
      line={(row) => {
        const { authorisationId, number, dueOn, status } = row;
        return (
          <RecordLine
            key={authorisationId}
            path={tabPath.authorisation(authorisationId)}
            number={number}
            what={whatOf(row)}
            dueOn={dueOn}
          >
            <AuthorisationBadge status={status} isSingle={isSingleOrder(authorisationId)} />
          </RecordLine>
        );
      }}
    />
  );
};
