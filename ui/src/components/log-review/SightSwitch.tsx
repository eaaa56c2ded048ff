import { Tab, TabList } from '@fluentui/react-components';
import type { SelectTabData } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Sight } from './use-review-view.ts';
import { useSay } from './texts/index.ts';

/** Chooses between what is to be looked at first and the whole log. */
export const SightSwitch = ({
  sight,
  look,
}: {
  readonly sight: Sight;
  readonly look: (sight: Sight) => void;
}): ReactElement => {
  const { t } = useSay();
  return (
    <TabList
      size="small"
      selectedValue={sight}
      onTabSelect={(_: unknown, { value }: SelectTabData) => look(value as Sight)}
      aria-label={t('logReview:sight.label')}
    >
      {(['findings', 'everything'] as const).map((each) => (
        <Tab key={each} value={each}>
          {t(`logReview:sight.${each}`)}
        </Tab>
      ))}
    </TabList>
  );
};
