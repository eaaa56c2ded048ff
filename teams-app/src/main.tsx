import { addTexts, fetchTexts } from '@loggkontroll/ui/texts';
import { render } from 'react-dom';
import { App } from './app/App.tsx';
import { connectHost } from './host/connect-host.ts';
import { shell } from './texts/shell.ts';

const start = async (): Promise<void> => {
  const host = await connectHost();
  document.documentElement.lang = host.language;
  if (host.path !== undefined && host.path !== '') window.location.hash = `#/${host.path}`;
  const texts = await fetchTexts(host.language);
  addTexts(texts, 'shell', shell);
  render(<App host={host} texts={texts} />, document.getElementById('root'));
};

void start();
