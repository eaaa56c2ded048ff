import {
  Body1,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Subtitle2,
  mergeClasses,
} from '@fluentui/react-components';
import { organisationKinds } from '@loggkontroll/core/organisation-import';
import type { OrganisationKind, OrganisationPlan } from '@loggkontroll/core/organisation-import';
import { EmptyState } from '@loggkontroll/ui/components';
import { useTranslation } from 'react-i18next';
import { usePageStyles } from './page-styles.ts';
import type { SayThings } from './say-things.ts';

const shownThings = 50;
const shownProblems = 20;

const Problems = ({
  plan: { problems },
  say,
}: {
  readonly plan: OrganisationPlan;
  readonly say: SayThings;
}) => {
  const { t } = useTranslation('organisation');
  const styles = usePageStyles();
  const more = problems.length - shownProblems;
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{t('problems.title', { count: problems.length })}</MessageBarTitle>
        <ul className={styles.list}>
          {problems.slice(0, shownProblems).map((problem, index) => (
            <li key={index}>{say.problem(problem)}</li>
          ))}
          {more > 0 && <li>{t('problems.more', { count: more })}</li>}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
};

const counts = ['added', 'changed', 'gone', 'unchanged'] as const;

const CountTable = ({ plan: { changes } }: { readonly plan: OrganisationPlan }) => {
  const { t } = useTranslation('organisation');
  const styles = usePageStyles();
  const number = mergeClasses(styles.cell, styles.number);
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('plan.title')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>
              {t('plan.columns.kind')}
            </th>
            {counts.map((count) => (
              <th key={count} scope="col" className={number}>
                {t(`plan.columns.${count}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {organisationKinds.map((kind) => (
            <tr key={kind}>
              <th scope="row" className={styles.cell}>
                {t(`kind.${kind}`)}
              </th>
              {counts.map((count) => {
                const found = changes[kind][count];
                return (
                  <td key={count} className={number}>
                    {typeof found === 'number' ? found : found.length}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const KindDetails = ({
  kind,
  plan: { changes },
  say,
}: {
  readonly kind: OrganisationKind;
  readonly plan: OrganisationPlan;
  readonly say: SayThings;
}) => {
  const { t } = useTranslation('organisation');
  const styles = usePageStyles();
  const { added, changed, gone } = changes[kind];
  const name = (thing: (typeof added)[number]): string => say.nameIn(kind, thing);
  const lines = [
    ...added.map((thing) => t('plan.added', { name: name(thing) })),
    ...changed.map(({ after }) => t('plan.changed', { name: name(after) })),
    ...gone.map(({ before }) => t('plan.gone', { name: name(before) })),
  ];
  if (lines.length === 0) return null;
  const more = lines.length - shownThings;
  return (
    <details>
      <summary className={styles.summary}>
        {t('plan.details', { kind: t(`kind.${kind}`).toLowerCase() })}
      </summary>
      <ul className={styles.list}>
        {lines.slice(0, shownThings).map((line, index) => (
          <li key={index}>{line}</li>
        ))}
        {more > 0 && <li>{t('plan.more', { count: more })}</li>}
      </ul>
    </details>
  );
};

/** What would change, what follows from it, and what stands in its way. */
export const PlanView = ({ plan, say }: { readonly plan: OrganisationPlan; readonly say: SayThings }) => {
  const { t } = useTranslation('organisation');
  const styles = usePageStyles();
  const { problems, consequences, isEmpty } = plan;
  if (problems.length > 0) return <Problems plan={plan} say={say} />;
  if (isEmpty) return <EmptyState title={t('plan.none.title')}>{t('plan.none.body')}</EmptyState>;
  return (
    <section className={styles.section} aria-label={t('plan.title')}>
      <Subtitle2 as="h2" className={styles.title}>
        {t('plan.title')}
      </Subtitle2>
      <CountTable plan={plan} />
      <div>
        {organisationKinds.map((kind) => (
          <KindDetails key={kind} kind={kind} plan={plan} say={say} />
        ))}
      </div>
      {consequences.length > 0 && (
        <>
          <Body1>{t('consequences')}</Body1>
          <ul className={styles.list}>
            {consequences.map((consequence, index) => (
              <li key={index}>{say.consequence(consequence)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
