import { Body1Strong } from '@fluentui/react-components';
import type { AccessRow } from '@loggkontroll/core/authorisations';
import { useTranslation } from 'react-i18next';
import { usePanelStyles } from './panel-styles.ts';

/** Those of the last list who are in this one no more; nothing where there are none. */
export const GoneRows = ({ gone }: { readonly gone: readonly AccessRow[] }) => {
  const { t } = useTranslation('authorisations');
  const styles = usePanelStyles();
  if (gone.length === 0) return null;
  return (
    <details>
      <summary>
        <Body1Strong>{t('gone', { count: gone.length })}</Body1Strong>
      </summary>
      <ul className={styles.list}>
        {gone.map(({ account, name, role }, index) => (
          <li key={index}>{[name || account, role].filter((part) => part !== '').join(', ')}</li>
        ))}
      </ul>
    </details>
  );
};
