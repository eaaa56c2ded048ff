import { Button, Caption1, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import type { Delivery, Judgements } from '@loggkontroll/core/log';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import { DraftTrouble, DraftWords } from './DraftState.tsx';
import type { DraftStanding } from './DraftState.tsx';
import { JudgePanel } from './JudgePanel.tsx';
import { KeyboardHelp } from './KeyboardHelp.tsx';
import { keyAct } from './model/keys.ts';
import type { KeyAct } from './model/keys.ts';
import { percentJudged } from './model/standing.ts';
import { LogTree } from './LogTree.tsx';
import { OtherPanel } from './OtherPanel.tsx';
import { SightSwitch } from './SightSwitch.tsx';
import { useSay } from './texts/index.ts';
import { useJudging } from './use-judging.ts';
import { useReviewView } from './use-review-view.ts';

const narrow = '@container log-review (max-width: 799px)';

const useStyles = makeStyles({
  root: {
    containerType: 'inline-size',
    containerName: 'log-review',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
  },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  words: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  progress: { flex: '1 1 300px', display: 'grid', gap: '2px', minWidth: '140px' },
  body: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) clamp(380px, 32%, 480px)',
    gap: tokens.spacingHorizontalL,
    height: 'max(420px, calc(100vh - 365px))',
    [narrow]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: 'minmax(240px, 42vh) auto',
      height: 'auto',
    },
  },
  wideOnly: { [narrow]: { display: 'none' } },
  panel: {
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    [narrow]: { overflowY: 'visible', scrollMarginTop: '72px' },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  help: { color: tokens.colorNeutralForeground2, [narrow]: { display: 'none' } },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

export interface LogReviewProps {
  readonly delivery: Delivery;
  readonly judgements: Judgements;
  readonly change: (judgements: Judgements) => void;
  readonly draft: DraftStanding;
  /** What stands last in the bar, e.g. the way to the registration. */
  readonly action?: ReactNode;
}

/** What is chosen next is read from its beginning, wherever the one before was left. */
const showFromTop = (panel: HTMLElement | null): void => {
  if (!panel) return;
  panel.scrollTop = 0;
  if (panel.getBoundingClientRect().top < 0) panel.scrollIntoView({ block: 'start' });
};

/** The log beside the duties, judged with keys or mouse. Counts nothing per employee (R1). */
export const LogReview = ({ delivery, judgements, change, draft, action }: LogReviewProps): ReactElement => {
  const { t } = useSay();
  const styles = useStyles();
  const view = useReviewView(delivery, judgements);
  const { row, sight, look } = view;
  const body = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => showFromTop(panel.current), [row?.key]);
  const backToTree = (): void => body.current?.querySelector<HTMLElement>('[role=treegrid]')?.focus();
  const judging = useJudging(delivery, view, { judgements, change, leaveWriting: backToTree });
  const [evidence, setEvidence] = useState(false);
  const [helping, setHelping] = useState(false);
  const percent = percentJudged(judgements);

  const act = (what: KeyAct): void => {
    switch (what.act) {
      case 'judge':
        judging.judgeRow({ verdict: what.verdict });
        break;
      case 'reason':
        judging.setWriting(true);
        break;
      case 'no':
        judging.sayNo();
        break;
      case 'clear':
        judging.judgeRow(undefined);
        break;
      case 'undo':
        judging.takeBack();
        break;
      case 'next':
        view.goOn(judgements);
        break;
      case 'accept':
        judging.accept(what.scope);
        break;
      case 'evidence':
        setEvidence(!evidence);
        break;
      case 'sight':
        if (sight) look(sight === 'findings' ? 'everything' : 'findings');
        break;
      case 'help':
        setHelping(true);
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const what = keyAct(event, judging.noes);
    if (!what) return;
    event.preventDefault();
    act(what);
  };

  return (
    <div className={styles.root} onKeyDown={onKeyDown}>
      <div className={styles.bar}>
        <div className={styles.progress}>
          <div className={styles.words}>
            <Caption1>{judging.progress}</Caption1>
            <DraftWords standing={draft} />
          </div>
          <ProgressBar
            value={percent / 100}
            thickness="large"
            color={percent === 100 ? 'success' : 'brand'}
            aria-label={t('logReview:progress.label')}
          />
        </div>
        <Button onClick={() => view.goOn(judgements)} disabled={percent === 100}>
          {t('logReview:judge.next')}
        </Button>
        <Button
          icon={<ArrowUndoRegular />}
          onClick={judging.takeBack}
          disabled={judgements.steps.length === 0}
        >
          {t('logReview:judge.undo')}
        </Button>
        <Button className={styles.wideOnly} onClick={() => view.showInFull(!view.inFull)}>
          {t(view.inFull ? 'logReview:row.hideRows' : 'logReview:row.showRows')}
        </Button>
        <KeyboardHelp screened={sight !== undefined} open={helping} setOpen={setHelping} />
        {action}
      </div>
      <DraftTrouble standing={draft} />
      {sight && <SightSwitch sight={sight} look={look} />}
      <div className={styles.body} ref={body}>
        <LogTree
          delivery={delivery}
          label={t(sight === 'findings' ? 'logReview:sight.findingsTree' : 'logReview:tree.label')}
          ranked={sight === 'findings'}
          rows={view.rows}
          judgements={judgements}
          active={view.active}
          choose={view.choose}
          setOpen={view.setOpen}
        />
        <section ref={panel} className={styles.panel} aria-label={t('logReview:judge.title')} tabIndex={0}>
          {row?.kind === 'client' || row?.kind === 'access' ? (
            <JudgePanel
              key={row.key}
              row={row}
              screened={sight !== undefined}
              pictured={sight === 'findings'}
              evidence={evidence}
              setEvidence={setEvidence}
              delivery={delivery}
              judgements={judgements}
              noes={judging.noes}
              onNo={judging.sayNo}
              onJudge={judging.judgeRow}
              onClear={() => judging.judgeRow(undefined)}
              onAccept={() => judging.accept('day')}
              writing={judging.writing}
              setWriting={(writing) => {
                judging.setWriting(writing);
                if (!writing) backToTree();
              }}
            />
          ) : (
            <OtherPanel
              row={row}
              delivery={delivery}
              judgements={judgements}
              onAccept={() => judging.accept('everything')}
              onShow={() => {
                look('everything');
                backToTree();
              }}
            />
          )}
        </section>
      </div>
      <Caption1 className={styles.help}>
        {t(sight ? 'logReview:help.lineScreened' : 'logReview:help.line')}
      </Caption1>
      <div className={styles.hidden} role="status">
        {judging.said}
      </div>
    </div>
  );
};
