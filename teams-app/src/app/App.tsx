import { FluentProvider, useFocusFinders } from '@fluentui/react-components';
import type { i18n } from 'i18next';
import { useEffect, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { HashRouter } from 'react-router-dom';
import { SWRConfig } from 'swr';
import { asking } from '../data/index.ts';
import type { Host } from '../host/host.ts';
import { Pages } from './Pages.tsx';
import { SessionGate } from './SessionGate.tsx';
import { themes } from './theme.ts';

/** The router's next version is for React 18: the tab stays as it is until then. */
const routerFuture = { v7_startTransition: false, v7_relativeSplatPath: false };

/** The whole tab inside its host. */
export const App = ({ host, texts }: { readonly host: Host; readonly texts: i18n }) => {
  // Fluent lets go of its focus keeper with the last part that needs it, even in the midst of showing the page again
  // behind a dialog that has closed. As long as the tab needs it, the page is never left hidden from screen readers.
  useFocusFinders();
  const [theme, setTheme] = useState(host.theme);
  useEffect(() => host.onTheme(setTheme), [host]);
  return (
    <FluentProvider
      theme={themes[theme]}
      style={{ minHeight: '100%', colorScheme: theme === 'light' ? 'light' : 'dark' }}
    >
      <I18nextProvider i18n={texts}>
        <SWRConfig value={asking}>
          <SessionGate host={host}>
            <HashRouter future={routerFuture}>
              <Pages />
            </HashRouter>
          </SessionGate>
        </SWRConfig>
      </I18nextProvider>
    </FluentProvider>
  );
};
