import type { DocumentModel } from '../model.ts';
import type { Pen } from './pen.ts';
import type { Setting } from './setting.ts';
import { room, type } from './style.ts';

const y = room.height + 26;
const gap = 20;

/** Draws the foot of a page: what document it is, and which of how many pages. */
export const footerOf =
  (setting: Setting, { footer }: DocumentModel) =>
  (pen: Pen, page: number, pages: number): void => {
    const number = setting.shown(
      footer.page.replace('{{page}}', String(page)).replace('{{pages}}', String(pages)),
    );
    const x = room.width - setting.width(number, type.footer);
    const [text = ''] = setting.lines(setting.shown(footer.text), x - gap, type.footer);
    pen.writeAgain({ text, x: 0, y, type: type.footer });
    pen.writeAgain({ text: number, x, y, type: type.footer });
  };
