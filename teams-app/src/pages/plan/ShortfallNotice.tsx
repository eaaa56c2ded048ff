import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Names } from './names.ts';
import type { Shortfall } from './shortfalls.ts';

/** Says where all were taken since there were too few. */
export const ShortfallNotice = ({
  shortfalls,
  names,
}: {
  readonly shortfalls: readonly Shortfall[];
  readonly names: Names;
}) => {
  const { t } = useTranslation('plan');
  if (shortfalls.length === 0) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {shortfalls
          .map((shortfall) =>
            shortfall.kind === 'employees'
              ? t('draw.too_few_employees', {
                  name: names.cluster(shortfall.clusterId),
                  asked: shortfall.asked,
                  available: shortfall.available,
                })
              : t(shortfall.kind === 'clusters' ? 'draw.too_few_clusters' : 'draw.too_few_in_branch', {
                  branch: t(`population.${shortfall.branch}`),
                  asked: shortfall.asked,
                  available: shortfall.available,
                }),
          )
          .join(' ')}
      </MessageBarBody>
    </MessageBar>
  );
};
