import {
  Button,
  Dialog,
  DialogBody,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Field,
  FluentProvider,
  Input,
  MessageBar,
  Spinner,
  Tab,
  TabList,
  Title2,
  webLightTheme,
} from '@fluentui/react-components';
import { app } from '@microsoft/teams-js';
import { createInstance } from 'i18next';
import { render } from 'react-dom';
import { I18nextProvider, initReactI18next, useTranslation } from 'react-i18next';
import { HashRouter, Route, Routes } from 'react-router-dom';

/** What any tab with these libraries carries before it does anything: the yardstick for the suite's own. */
const Page = () => {
  const { t } = useTranslation();
  return (
    <main>
      <Title2 as="h1">{t('product')}</Title2>
      <TabList>
        <Tab value="one">{t('product')}</Tab>
      </TabList>
      <Field label={t('product')}>
        <Input />
      </Field>
      <MessageBar>{t('product')}</MessageBar>
      <Spinner />
      <Dialog>
        <DialogTrigger>
          <Button>{t('product')}</Button>
        </DialogTrigger>
        <DialogSurface>
          <DialogBody>
            <DialogTitle>{t('product')}</DialogTitle>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </main>
  );
};

const start = async (): Promise<void> => {
  if (window.parent !== window) await app.initialize();
  const texts = createInstance();
  await texts
    .use(initReactI18next)
    .init({ lng: 'sv', defaultNS: 'common', resources: { sv: { common: { product: 'Loggkontroll' } } } });
  render(
    <FluentProvider theme={webLightTheme}>
      <I18nextProvider i18n={texts}>
        <HashRouter>
          <Routes>
            <Route path="*" element={<Page />} />
          </Routes>
        </HashRouter>
      </I18nextProvider>
    </FluentProvider>,
    document.getElementById('root'),
  );
};

void start();
