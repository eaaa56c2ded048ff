import type { Result } from '@loggkontroll/core/result';
import type { Refusal } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '../app/index.ts';

/** Why the draw is to be made again; the first one stays. */
export const RedrawDialog = <T,>({
  reason,
  onConfirm,
  onDone,
  onLeave,
}: {
  /** A reason to begin with, or empty. */
  readonly reason: string;
  readonly onConfirm: (reason: string) => Promise<Result<T, Refusal>>;
  readonly onDone: (value: T) => void;
  readonly onLeave: (refused: boolean) => void;
}) => {
  const { t } = useTranslation('proof');
  return (
    <ReasonDialog
      title={t('redraw.title')}
      body={t('redraw.body')}
      label={t('redraw.reason')}
      confirm={t('redraw.confirm')}
      initial={reason}
      onConfirm={onConfirm}
      onDone={onDone}
      onLeave={onLeave}
    />
  );
};
