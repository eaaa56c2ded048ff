import { render } from '@testing-library/react';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { addTexts, createTexts } from '@loggkontroll/ui/texts';
import type { ReactElement } from 'react';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter } from 'react-router-dom';
import { SWRConfig } from 'swr';
import { asking } from '../../../teams-app/src/data/index.ts';
import { SessionContext } from '../../../teams-app/src/session/index.ts';
import type { Session } from '../../../teams-app/src/session/index.ts';
import { controls } from '../../../teams-app/src/pages/controls/texts.ts';
import { orders } from '../../../teams-app/src/pages/orders/texts/index.ts';
import { overview } from '../../../teams-app/src/pages/overview/texts.ts';
import { plan } from '../../../teams-app/src/pages/plan/texts/index.ts';
import { proof } from '../../../teams-app/src/proof/index.ts';
import { shell } from '../../../teams-app/src/texts/shell.ts';

/** As the tab has it. */
const routerFuture = { v7_startTransition: false, v7_relativeSplatPath: false };

/** Shows a part of the tab as it stands in a page: with texts, theme, session, router and a memory of its own. */
export const renderPage = (
  element: ReactElement,
  { session, path = '/' }: { readonly session: Session; readonly path?: string },
): ReturnType<typeof render> => {
  const texts = createTexts(session.language);
  for (const [name, translations] of Object.entries({ controls, orders, overview, plan, proof, shell })) {
    addTexts(texts, name, translations);
  }
  return render(
    <I18nextProvider i18n={texts}>
      <FluentProvider theme={webLightTheme}>
        <SWRConfig value={{ ...asking, provider: () => new Map() }}>
          <SessionContext.Provider value={session}>
            <MemoryRouter initialEntries={[path]} future={routerFuture}>
              {element}
            </MemoryRouter>
          </SessionContext.Provider>
        </SWRConfig>
      </FluentProvider>
    </I18nextProvider>,
  );
};
