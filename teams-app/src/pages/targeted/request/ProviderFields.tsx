import { Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import type { TargetedRules } from '@loggkontroll/core/policy';
import { providerAskers, providerProofs } from '@loggkontroll/core/workflow';
import { useTranslation } from 'react-i18next';
import type { ProviderDraft } from './draft.ts';

/** Which private provider asks for the log, who there, and by what it was seen that they may. No name is typed. */
export const ProviderFields = ({
  rules: { privateProviders },
  provider,
  missing,
  onChange,
}: {
  readonly rules: TargetedRules;
  readonly provider: ProviderDraft;
  readonly missing: readonly string[];
  readonly onChange: (provider: ProviderDraft) => void;
}) => {
  const { t } = useTranslation('provider');
  const faultAt = (key: keyof ProviderDraft) =>
    missing.includes(key) ? { validationMessage: t('missing') } : {};
  return (
    <>
      <Field label={t('which')} required {...faultAt('providerId')}>
        <Select
          value={provider.providerId ?? ''}
          onChange={(_, { value }) => onChange({ ...provider, providerId: value === '' ? undefined : value })}
        >
          <option value="">{t('choose')}</option>
          {(privateProviders?.organisations ?? []).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('who')} hint={t('whoHint')} required {...faultAt('by')}>
        <RadioGroup
          value={provider.by ?? ''}
          onChange={(_, { value }) =>
            onChange({ ...provider, by: providerAskers.find((each) => each === value) })
          }
        >
          {providerAskers.map((each) => (
            <Radio key={each} value={each} label={t(`asker.${each}`)} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={t('how')} required {...faultAt('proof')}>
        <RadioGroup
          value={provider.proof ?? ''}
          onChange={(_, { value }) =>
            onChange({ ...provider, proof: providerProofs.find((each) => each === value) })
          }
        >
          {providerProofs.map((each) => (
            <Radio key={each} value={each} label={t(`proof.${each}`)} />
          ))}
        </RadioGroup>
      </Field>
    </>
  );
};
