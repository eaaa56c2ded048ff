import type { PolicyVersion } from '@loggkontroll/core/policy-versions';
import { counted, keyOf, recordList, shown } from '../record-list.ts';

/** Every version of every policy that administrators have made or the bot has found in force: what is in force stands in Settings. */
export const policies = recordList<PolicyVersion>()({
  list: {
    name: 'Policies',
    title: 'Rutiner',
    description:
      'Rutinernas versioner: utkast, de som gäller och de som har gällt. Ändras på sidan Rutiner i Loggkontroll.',
    views: [
      {
        title: 'Alla versioner',
        fields: ['LinkTitle', 'Status', 'VersionNumber', 'ActivatedAt', 'Reason'],
        orderBy: 'PolicyId',
      },
    ],
    rights: { Members: 'Read', Administrators: 'Loggkontroll Act' },
  },
  idOf: ({ policyVersionId }) => policyVersionId,
  titleOf: ({ policy }) => `${policy.routine.title}, version ${policy.version}`,
  folderOf: () => undefined,
  projections: {
    PolicyId: keyOf('Rutin', ({ policy }: PolicyVersion) => policy.id),
    /* `Version` is the name by which SharePoint has the item's own. */
    VersionNumber: counted('Nummer', ({ policy }: PolicyVersion) => policy.version),
    ActivatedAt: shown('Togs i bruk', ({ activated }: PolicyVersion) => activated?.at),
    Reason: shown('Skäl', ({ activated }: PolicyVersion) => activated?.reason),
  },
});
