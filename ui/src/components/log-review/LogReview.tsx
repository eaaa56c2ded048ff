import { Button, Caption1, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { judge, undo } from '@loggkontroll/core/log';
import type { Delivery, Judgement, Judgements } from '@loggkontroll/core/log';
import { useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import { DraftTrouble, DraftWords } from './DraftState.tsx';
import type { DraftStanding } from './DraftState.tsx';
import { JudgePanel } from './JudgePanel.tsx';
import { KeyboardHelp } from './KeyboardHelp.tsx';
import { keyAct } from './model/keys.ts';
import type { KeyAct } from './model/keys.ts';
import { concerned } from './model/rows.ts';
import { percentJudged } from './model/standing.ts';
import { LogTree } from './LogTree.tsx';
import { useSay } from './texts/index.ts';
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
    gridTemplateColumns: 'minmax(0, 1fr) 380px',
    gap: tokens.spacingHorizontalL,
    height: 'max(420px, calc(100vh - 390px))',
    [narrow]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: 'minmax(0, 9fr) minmax(0, 11fr)',
      height: 'max(560px, calc(100vh - 120px))',
    },
  },
  wideOnly: { [narrow]: { display: 'none' } },
  panel: {
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
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

/** The log beside the duties, judged with keys or mouse. Counts nothing per employee (R1). */
export const LogReview = ({ delivery, judgements, change, draft, action }: LogReviewProps): ReactElement => {
  const { t } = useSay();
  const styles = useStyles();
  const view = useReviewView(delivery, judgements);
  const [flow, setFlow] = useState({ key: '', noes: 0, writing: false });
  const [helping, setHelping] = useState(false);
  const [said, setSaid] = useState('');
  const body = useRef<HTMLDivElement>(null);
  const { row } = view;
  const at = flow.key === row?.key ? flow : { key: row?.key ?? '', noes: 0, writing: false };
  const percent = percentJudged(judgements);
  const progress = (judged: Judgements): string => {
    const now = percentJudged(judged);
    return now === 100 ? t('logReview:progress.all') : t('logReview:progress.percent', { percent: now });
  };
  const backToTree = (): void => body.current?.querySelector<HTMLElement>('[role=treegrid]')?.focus();

  const judgeRow = (judgement: Judgement | undefined): void => {
    if (!row) return;
    const ns =
      judgement || row.kind !== 'client'
        ? concerned(row, (n) => judgements.judged[n - 1] !== undefined)
        : row.group.accesses.map(({ n }) => n);
    if (ns.length === 0) return;
    const next = judge(judgements, ns, judgement);
    change(next);
    if (at.writing) backToTree();
    setFlow({ key: '', noes: 0, writing: false });
    if (judgement) {
      const verdict = t(`logReview:verdict.${judgement.verdict}`);
      setSaid(t('logReview:progress.announce', { verdict, progress: progress(next) }));
      view.goOn(next);
    } else {
      setSaid(t('logReview:progress.cleared', { progress: progress(next) }));
    }
  };
  const sayNo = (): void => {
    if (at.noes === 3) judgeRow({ verdict: 'suspicion' });
    else setFlow({ ...at, noes: at.noes + 1 });
  };
  const takeBack = (): void => {
    const last = judgements.steps.at(-1);
    if (!last) return;
    const before = undo(judgements);
    change(before);
    view.goTo(last.map(([n]) => n));
    setSaid(t('logReview:progress.undone', { progress: progress(before) }));
  };
  const act = (what: KeyAct): void => {
    switch (what.act) {
      case 'judge':
        judgeRow({ verdict: what.verdict });
        break;
      case 'reason':
        if (row && concerned(row, () => false).length > 0) setFlow({ ...at, writing: true });
        break;
      case 'no':
        sayNo();
        break;
      case 'clear':
        judgeRow(undefined);
        break;
      case 'undo':
        takeBack();
        break;
      case 'next':
        view.goOn(judgements);
        break;
      case 'help':
        setHelping(true);
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const what = keyAct(event, at.noes);
    if (!what) return;
    event.preventDefault();
    act(what);
  };

  return (
    <div className={styles.root} onKeyDown={onKeyDown}>
      <div className={styles.bar}>
        <div className={styles.progress}>
          <div className={styles.words}>
            <Caption1>{progress(judgements)}</Caption1>
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
        <Button icon={<ArrowUndoRegular />} onClick={takeBack} disabled={judgements.steps.length === 0}>
          {t('logReview:judge.undo')}
        </Button>
        <Button className={styles.wideOnly} onClick={() => view.showInFull(!view.inFull)}>
          {t(view.inFull ? 'logReview:row.hideRows' : 'logReview:row.showRows')}
        </Button>
        <KeyboardHelp open={helping} setOpen={setHelping} />
        {action}
      </div>
      <DraftTrouble standing={draft} />
      <div className={styles.body} ref={body}>
        <LogTree
          delivery={delivery}
          rows={view.rows}
          judgements={judgements}
          active={view.active}
          choose={view.choose}
          setOpen={view.setOpen}
        />
        <section className={styles.panel} aria-label={t('logReview:judge.title')} tabIndex={0}>
          <JudgePanel
            key={at.key}
            row={row}
            delivery={delivery}
            judgements={judgements}
            noes={at.noes}
            onNo={sayNo}
            onJudge={judgeRow}
            onClear={() => judgeRow(undefined)}
            writing={at.writing}
            setWriting={(writing) => {
              setFlow({ ...at, writing });
              if (!writing) backToTree();
            }}
          />
        </section>
      </div>
      <Caption1 className={styles.help}>{t('logReview:help.line')}</Caption1>
      <div className={styles.hidden} role="status">
        {said}
      </div>
    </div>
  );
};
