import { Badge, Body1, Caption1, Link, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { tabPath } from '@loggkontroll/ui/links';
import { useTranslation } from 'react-i18next';
import { createPath, useHref } from 'react-router-dom';
import { useSession } from '../../../session/index.ts';
import type { SaidAnswer, SupervisionQuestion } from './say-supervision.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  title: { margin: 0 },
  facts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, margin: 0 },
  fact: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalL },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, textAlign: 'end', overflowWrap: 'anywhere' },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    marginTop: 'auto',
  },
});

type Linked = Exclude<SupervisionQuestion, 'reach'>;

/** Where in the tab what an answer counts stands. */
const placeOf: Readonly<Partial<Record<SupervisionQuestion, string>>> = {
  rules: tabPath.policies,
  done: tabPath.controls,
  drawn: tabPath.plan,
  found: tabPath.figures,
  access: tabPath.authorisations,
  informed: tabPath.informingRounds,
  destroyed: tabPath.retention,
};

const ofYear = new Set<SupervisionQuestion>(['done', 'found']);

/** The address of what an answer counts, where this person has a page of it. */
const useAddress = (question: SupervisionQuestion, year: number, hasFacts: boolean): string | undefined => {
  const { roles, yearEndUrl } = useSession();
  const place = placeOf[question];
  const search = ofYear.has(question) ? `?year=${year}` : '';
  const inTab = useHref(createPath({ pathname: `/${place ?? ''}`, search }));
  if (question === 'changed') return yearEndUrl;
  if (place === undefined || !hasFacts) return undefined;
  if (question === 'rules' && !roles.includes('administrator')) return undefined;
  if ((question === 'drawn' || question === 'informed') && !roles.includes('planner')) return undefined;
  return inTab;
};

/** A question, its answer, and where it can be read in whole. */
export const AnswerSection = ({ answer, year }: { readonly answer: SaidAnswer; readonly year: number }) => {
  const { t } = useTranslation('supervision');
  const styles = useStyles();
  const { question, title, text, facts, isLacking } = answer;
  const address = useAddress(question, year, facts.length > 0);
  return (
    <li className={styles.root}>
      <Subtitle2 as="h2" className={styles.title}>
        {title}
      </Subtitle2>
      <Body1>{text}</Body1>
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map(([term, value]) => (
            <div key={term} className={styles.fact}>
              <Caption1 as="dt" className={styles.term}>
                {term}
              </Caption1>
              <dd className={styles.value}>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className={styles.foot}>
        {isLacking && (
          <Badge appearance="tint" color="warning" shape="rounded">
            {t('lacking')}
          </Badge>
        )}
        {address !== undefined && <Link href={address}>{t(`${question as Linked}.link`)}</Link>}
      </div>
    </li>
  );
};
