import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { KeyboardRegular } from '@fluentui/react-icons/svg/keyboard';
import type { ReactElement } from 'react';
import { useSay } from './texts/index.ts';

const useStyles = makeStyles({
  button: { '@container log-review (max-width: 799px)': { display: 'none' } },
  list: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    margin: 0,
  },
  what: { margin: 0 },
});

/** The button for it, and every key there is. */
export const KeyboardHelp = ({
  screened,
  open,
  setOpen,
}: {
  /** With the keys for what a screening has found. */
  readonly screened: boolean;
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
}): ReactElement => {
  const { t } = useSay();
  const styles = useStyles();
  const or = ` ${t('logReview:help.names.or')} `;
  const keys = [
    ['↑ ↓', 'move'],
    [t('logReview:help.names.page'), 'page'],
    [t('logReview:help.names.ends'), 'ends'],
    ['← →', 'fold'],
    ['1 2 3', 'judge'],
    ['4', 'reason'],
    ['5', 'suspicion'],
    [[t('logReview:help.names.yes'), t('logReview:help.names.no')].join(or), 'walk'],
    ...(screened
      ? ([
          ['E', 'evidence'],
          [['A', t('logReview:help.names.everything')].join(or), 'accept'],
          ['V', 'sight'],
        ] as const)
      : []),
    [t('logReview:help.names.clear'), 'clear'],
    [t('logReview:help.names.undo'), 'undo'],
    [t('logReview:help.names.next'), 'next'],
    ['?', 'help'],
  ] as const;
  return (
    <Dialog open={open} onOpenChange={(_, data) => setOpen(data.open)}>
      <DialogTrigger disableButtonEnhancement>
        <Button icon={<KeyboardRegular />} className={styles.button}>
          {t('logReview:help.open')}
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('logReview:help.title')}</DialogTitle>
          <DialogContent>
            <dl className={styles.list}>
              {keys.map(([name, what]) => (
                <div key={what} style={{ display: 'contents' }}>
                  <dt>
                    <kbd>{name}</kbd>
                  </dt>
                  <dd className={styles.what}>{t(`logReview:help.keys.${what}`)}</dd>
                </div>
              ))}
            </dl>
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary">{t('common:action.close')}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
