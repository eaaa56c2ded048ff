import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { Policy, SentWay } from '@loggkontroll/core/policy';
import { capitalise } from '@loggkontroll/ui/components';
import { useTranslation } from 'react-i18next';

/** The ways in which every branch of a policy lets the orderer have the log sent; empty where it is never sent. */
export const offeredWays = ({ systematic }: Policy): readonly SentWay[] => {
  const [first = [], ...others] = Object.values(systematic.branches).map(({ order }) =>
    order.kind === 'ordered' ? (order.sent?.as ?? []) : [],
  );
  return first.filter((way) => others.every((ways) => ways.includes(way)));
};

const here = 'here';

/** How the orderer wishes one log or more: in Loggkontroll, or sent (LEAN). `wish` is undefined for the former. */
export const WishField = ({
  label,
  hint,
  ways,
  wish,
  change,
}: {
  readonly label: string;
  readonly hint: string;
  readonly ways: readonly SentWay[];
  readonly wish: SentWay | undefined;
  readonly change: (wish: SentWay | undefined) => void;
}) => {
  const { t } = useTranslation('common');
  return (
    <Field label={label} hint={hint}>
      <RadioGroup value={wish ?? here} onChange={(_, { value }) => change(ways.find((way) => way === value))}>
        <Radio value={here} label={capitalise(t('sentAs.here'))} />
        {ways.map((way) => (
          <Radio key={way} value={way} label={capitalise(t(`sentAs.${way}`))} />
        ))}
      </RadioGroup>
    </Field>
  );
};
