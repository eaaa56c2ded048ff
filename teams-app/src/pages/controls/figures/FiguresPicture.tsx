import { Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import type { ControlFigures, FiguresOf } from '@loggkontroll/core/report';
import { useTranslation } from 'react-i18next';

/** From left to right: what is done first. */
const states = [
  'withoutRemark',
  'withRemark',
  'deviations',
  'awaited',
  'late',
] as const satisfies readonly (keyof ControlFigures)[];

const fills: Readonly<Record<(typeof states)[number], string>> = {
  withoutRemark: tokens.colorStatusSuccessForeground1,
  withRemark: tokens.colorStatusWarningBorder2,
  deviations: tokens.colorPalettePurpleBorderActive,
  awaited: tokens.colorNeutralForeground4,
  late: tokens.colorStatusDangerForeground1,
};

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  bar: {
    display: 'flex',
    gap: '1px',
    height: '14px',
    marginBlock: tokens.spacingVerticalXS,
    forcedColorAdjust: 'none',
  },
  part: { minWidth: '3px', borderRadius: tokens.borderRadiusSmall },
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  count: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  dot: { width: '10px', height: '10px', borderRadius: tokens.borderRadiusSmall, forcedColorAdjust: 'none' },
});

/** A bar for each part, as long as it has controls beside the others, and the same in words below it. */
export const FiguresPicture = ({
  title,
  groups,
  nameOf,
}: {
  readonly title: string;
  readonly groups: readonly FiguresOf[];
  readonly nameOf: (key: string) => string;
}) => {
  const { t } = useTranslation('figures');
  const styles = useStyles();
  const most = Math.max(1, ...groups.map(({ figures }) => figures.planned));
  return (
    <section className={styles.root} aria-label={title}>
      <Subtitle2 as="h2" className={styles.title}>
        {title}
      </Subtitle2>
      <ul className={styles.list}>
        {groups.map(({ key, figures }) => {
          const shown = states.filter((state) => figures[state] > 0);
          return (
            <li key={key}>
              <span className={styles.name}>{nameOf(key)}</span>
              <div className={styles.bar} style={{ width: `${(figures.planned / most) * 100}%` }} aria-hidden>
                {shown.map((state) => (
                  <span
                    key={state}
                    className={styles.part}
                    style={{ flexGrow: figures[state], backgroundColor: fills[state] }}
                  />
                ))}
              </div>
              <div className={styles.counts}>
                {shown.map((state) => (
                  <span key={state} className={styles.count}>
                    <span className={styles.dot} style={{ backgroundColor: fills[state] }} aria-hidden />
                    {t('picture.state', { count: figures[state], state: t(`state.${state}`) })}
                  </span>
                ))}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
