import { Body1 } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

const slowAfter = 5_000;

/** The shape of what is coming; says so when it takes long. */
export const Waiting = ({ children }: { readonly children: ReactElement }) => {
  const { t } = useTranslation();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), slowAfter);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <div role="status">{slow && <Body1>{t('state.slow')}</Body1>}</div>
      {children}
    </>
  );
};
