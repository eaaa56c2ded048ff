import type { Save } from '@loggkontroll/ui/components/saving';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '../app/index.ts';

/** Why the draw is to be made again; the first one stays. */
export const RedrawDialog = ({
  reason,
  onConfirm,
  onClose,
}: {
  /** A reason to begin with, or empty. */
  readonly reason: string;
  readonly onConfirm: (reason: string) => Save;
  readonly onClose: (how: 'done' | 'cancelled' | 'refused') => void;
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
      onClose={onClose}
    />
  );
};
