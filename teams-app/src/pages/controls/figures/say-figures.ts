import type { ControlFigures, RequestKind } from '@loggkontroll/core/report';
import type { ControlKind } from '@loggkontroll/core/workflow';
import type { Language } from '@loggkontroll/ui/texts';
import type { TFunction } from 'i18next';

/** What figures are parted by. */
export type FigureGroup = 'department' | 'unit' | 'kind' | 'policy';

/** The words of the tables. */
export interface SayFigures {
  readonly group: (group: FigureGroup) => string;
  readonly groupTitle: (group: FigureGroup) => string;
  readonly nameIn: (group: FigureGroup, key: string) => string;
  readonly figure: (of: keyof ControlFigures) => string;
  readonly all: string;
  readonly percent: (share: number) => string;
  readonly shares: { readonly title: string; readonly note: string; readonly columns: readonly string[] };
  readonly requests: { readonly title: string; readonly note: string; readonly columns: readonly string[] };
  readonly requestKind: (kind: RequestKind) => string;
  readonly years: {
    readonly title: string;
    readonly note: string;
    readonly columns: readonly string[];
    readonly reviewed: (policyId: string) => string;
  };
}

/** What departments and routines are called. */
export interface FigureNames {
  readonly department: (departmentId: string) => string;
  readonly policy: (policyId: string) => string;
  readonly unit: (unitId: string) => string;
}

/** The words in a language. */
export const sayFigures = (
  t: TFunction<['figures', 'common']>,
  language: Language,
  names: FigureNames,
): SayFigures => ({
  group: (group) => t(`group.${group}`),
  groupTitle: (group) => t(`groupTitle.${group}`),
  nameIn: (group, key) => {
    switch (group) {
      case 'department':
        return names.department(key);
      case 'unit':
        return names.unit(key);
      case 'kind':
        return t(`common:controlKind.${key as ControlKind}`);
      case 'policy':
        return names.policy(key);
    }
  },
  figure: (of) => t(`figure.${of}`),
  all: t('all'),
  percent: (share) =>
    new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share),
  shares: {
    title: t('shares.title'),
    note: t('shares.note'),
    columns: [t('group.policy'), t('shares.employees'), t('shares.reviewed'), t('shares.share')],
  },
  requests: {
    title: t('requests.title'),
    note: t('requests.note'),
    columns: [
      t('group.department'),
      t('requests.kind'),
      t('requests.requested'),
      t('requests.delivered'),
      t('requests.notCarriedOut'),
    ],
  },
  requestKind: (kind) => t(`requests.kinds.${kind}`),
  years: {
    title: t('years.title'),
    note: t('years.note'),
    columns: [
      t('year'),
      ...[t('figure.planned'), t('figure.done'), t('years.doneShare'), t('years.withoutRemark')],
      ...[t('figure.late'), t('figure.breachesReported')],
    ],
    reviewed: (policyId) => t('years.reviewed', { policy: names.policy(policyId) }),
  },
});
