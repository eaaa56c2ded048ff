import { isInForce } from '@loggkontroll/sharepoint/policies';
import type { KnownPolicies, KnownPolicy } from '@loggkontroll/sharepoint/policies';
import { Body1, Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { BackLink, PageFrame } from '../../app/index.ts';
import { saveFile } from '../../documents/index.ts';
import { useSession } from '../../session/index.ts';
import { actOn } from './commands.ts';
import { DiscardDialog } from './DiscardDialog.tsx';
import { OfVersion } from './OfVersion.tsx';
import { policyPath } from './paths.ts';
import { SectionView } from './SectionView.tsx';
import { sectionNames } from './sections.ts';
import { StandingBadge } from './StandingBadge.tsx';
import { TurnsAdvice } from './TurnsAdvice.tsx';
import { useDeciding } from './use-deciding.tsx';
import { useStandingWords } from './use-standing-words.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  standing: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const Standing = ({ known, all }: { readonly known: KnownPolicy; readonly all: KnownPolicies }) => {
  const { t } = useTranslation('policies');
  const styles = useStyles();
  const words = useStandingWords();
  const { from, activated, ended } = known.stored?.state ?? {};
  const reason = known.standing === 'ended' ? ended?.reason : activated?.reason;
  const title = all.versions.find(
    ({ policy }) => policy.id === from?.policyId && policy.version === from.version,
  )?.policy.routine.title;
  return (
    <div className={styles.standing}>
      <div className={styles.row}>
        <StandingBadge known={known} />
        <Body1>{words(known)}</Body1>
      </div>
      {reason !== undefined && reason !== '' && <Body1>{t('standing.reason', { reason })}</Body1>}
      {from && (
        <Caption1 className={styles.quiet}>
          {t('standing.from', { title: title ?? from.policyId, version: from.version })}
        </Caption1>
      )}
    </div>
  );
};

/** What can be done with a version; the most likely thing first. */
const Actions = ({
  known,
  all,
  onDiscarded,
}: {
  readonly known: KnownPolicy;
  readonly all: KnownPolicies;
  readonly onDiscarded: () => void;
}) => {
  const { t } = useTranslation('policies');
  const styles = useStyles();
  const navigate = useNavigate();
  const session = useSession();
  const { busy, run, notice } = useDeciding();
  const [discarding, setDiscarding] = useState(false);
  const { policy, standing, stored } = known;
  const go = (path: string) => () => navigate(`/${path}`);
  const isDraft = standing === 'draft';
  const other = all.inForce.find(({ id }) => id === policy.id) ?? all.inForce[0];
  const discard = async (): Promise<void> => {
    setDiscarding(false);
    if (stored === undefined) return;
    if (await run(() => actOn(session, stored, { type: 'discardDraft' }))) onDiscarded();
  };
  return (
    <>
      {notice}
      <div className={styles.row}>
        {isDraft && (
          <Button appearance="primary" onClick={go(policyPath.edit(policy))}>
            {t('act.edit')}
          </Button>
        )}
        {!isDraft && (
          <Button appearance="primary" onClick={go(policyPath.copy(policy))}>
            {t('act.copy')}
          </Button>
        )}
        {!isInForce(known) && <Button onClick={go(policyPath.activate(policy))}>{t('act.activate')}</Button>}
        <Button onClick={go(policyPath.compare(other, policy))}>{t('act.compare')}</Button>
        <Button
          onClick={() =>
            saveFile(`${policy.id}-${policy.version}`, {
              bytes: new TextEncoder().encode(`${JSON.stringify(policy, undefined, 2)}\n`),
              form: 'json',
            })
          }
        >
          {t('act.save')}
        </Button>
        {standing === 'active' && <Button onClick={go(policyPath.end(policy))}>{t('act.end')}</Button>}
        {isDraft && (
          <Button disabled={busy} onClick={() => setDiscarding(true)}>
            {t('act.discard')}
          </Button>
        )}
      </div>
      {discarding && <DiscardDialog onDiscard={() => void discard()} onKeep={() => setDiscarding(false)} />}
    </>
  );
};

/** One version in plain words. */
export const VersionPage = () => {
  const { t } = useTranslation('policies');
  const styles = useStyles();
  const navigate = useNavigate();
  return (
    <OfVersion>
      {(known, all, refresh) => {
        const { policy } = known;
        return (
          <PageFrame
            title={`${policy.routine.title}, ${t('version', { version: policy.version })}`}
            back={<BackLink to={policyPath.list}>{t('back')}</BackLink>}
          >
            <Standing known={known} all={all} />
            <Actions
              known={known}
              all={all}
              onDiscarded={() => void refresh().then(() => navigate(`/${policyPath.list}`))}
            />
            <nav aria-label={t('title')} className={styles.row}>
              {sectionNames.map((section) => (
                <Link
                  key={section}
                  as="button"
                  onClick={() => document.getElementById(section)?.scrollIntoView()}
                >
                  {t(`sections.${section}`)}
                </Link>
              ))}
            </nav>
            <Caption1 className={styles.quiet}>{t('sourceLegend')}</Caption1>
            {sectionNames.map((section) => (
              <SectionView key={section} policy={policy} section={section}>
                {(section === 'provider' || section === 'authority') && (
                  <TurnsAdvice policy={policy} branch={section} />
                )}
              </SectionView>
            ))}
          </PageFrame>
        );
      }}
    </OfVersion>
  );
};
