import { makePdf } from '../../../../teams-app/src/documents/index.ts';

declare global {
  interface Window {
    makePdf: typeof makePdf;
  }
}

window.makePdf = makePdf;
