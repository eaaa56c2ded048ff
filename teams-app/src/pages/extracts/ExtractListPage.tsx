import { Body1, Body1Strong, Button, Subtitle1, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { DueLabel, EmptyState } from '@loggkontroll/ui/components';
import { tabPath } from '@loggkontroll/ui/links';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router-dom';
import { PageFrame } from '../../app/index.ts';
import { allOf, Answered, registerOf, useAnswer, useUnits } from '../../data/index.ts';
import { useSession, useToday } from '../../session/index.ts';
import { ExtractBadge } from './ExtractBadge.tsx';
import { extractRow, groupRows } from './extract-row.ts';
import type { ExtractRow } from './extract-row.ts';
import { hasExtracts } from './has-extracts.ts';
import { useRequestUnits } from './use-request-units.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  link: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  words: { flex: '1 1 16rem', minWidth: 0, display: 'flex', flexDirection: 'column' },
  state: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

const Group = ({ title, rows }: { readonly title: string; readonly rows: readonly ExtractRow[] }) => {
  const styles = useStyles();
  const today = useToday();
  const units = useUnits();
  if (rows.length === 0) return null;
  return (
    <section className={styles.section}>
      <Subtitle1 as="h2" className={styles.title}>
        {title}
      </Subtitle1>
      <ul className={styles.list} aria-label={title}>
        {rows.map((row) => (
          <li key={row.extractId}>
            <Link to={`/${tabPath.extract(row.extractId)}`} className={styles.link}>
              <span className={styles.words}>
                <Body1Strong>{row.number}</Body1Strong>
                <Body1>{units.get(row.unitId)?.name ?? row.unitId}</Body1>
              </span>
              <span className={styles.state}>
                <DueLabel dueOn={row.dueOn} today={today} />
                <ExtractBadge status={row.status} />
              </span>
              <ChevronRightRegular aria-hidden />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The client extracts this person may see that are under way: what waits for them first. One request. */
export const ExtractListPage = () => {
  const { t } = useTranslation('extracts');
  const session = useSession();
  const navigate = useNavigate();
  const mayReceive = useRequestUnits().length > 0 && session.policies.some(hasExtracts);
  const answer = useAnswer(['extracts', session.me.personId], async ({ connection }) => {
    const underWay = ['requested', 'assessed', 'ordered', 'delivered', 'readable', 'handed-over'];
    const rows = await registerOf(connection).extracts.summaries({ where: { Status: underWay } });
    return (await allOf(rows)).map(extractRow);
  });
  const receive = (
    <Button appearance="primary" onClick={() => navigate(`/${tabPath.requestExtract}`)}>
      {t('receive')}
    </Button>
  );
  return (
    <PageFrame title={t('title')} lead={t('lead')} {...(mayReceive ? { action: receive } : {})}>
      <Answered answer={answer}>
        {(rows) => {
          const { waiting, running } = groupRows(rows, session);
          if (rows.length === 0) return <EmptyState title={t('empty.title')}>{t('empty.body')}</EmptyState>;
          return (
            <>
              <Group title={t('list.waiting')} rows={waiting} />
              <Group title={t('list.running')} rows={running} />
            </>
          );
        }}
      </Answered>
    </PageFrame>
  );
};
