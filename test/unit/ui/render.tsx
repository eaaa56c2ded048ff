import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { addTexts, createTexts } from '@loggkontroll/ui/texts';
import type { Language, Translations } from '@loggkontroll/ui/texts';
import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { I18nextProvider } from 'react-i18next';

/** Renders with the shared texts, the given namespaces and a theme. */
export const renderWithTexts = (
  element: ReactElement,
  namespaces: Readonly<Record<string, Translations<object>>>,
  language: Language = 'sv',
): ReturnType<typeof render> => {
  const texts = createTexts(language);
  for (const [namespace, translations] of Object.entries(namespaces))
    addTexts(texts, namespace, translations);
  const wrap = (child: ReactElement): ReactElement => (
    <I18nextProvider i18n={texts}>
      <FluentProvider theme={webLightTheme}>{child}</FluentProvider>
    </I18nextProvider>
  );
  const rendered = render(wrap(element));
  return { ...rendered, rerender: (next: ReactElement) => rendered.rerender(wrap(next)) };
};
