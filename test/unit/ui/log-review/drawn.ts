import { fireEvent } from '@testing-library/react';

/** jsdom lays nothing out: boxes have a size here, so that the log's rows are drawn. */
export const giveBoxesSize = (): void => {
  for (const [name, value] of [
    ['clientHeight', 800],
    ['clientWidth', 1000],
  ] as const) {
    jest.spyOn(Element.prototype, name, 'get').mockReturnValue(value);
  }
  Element.prototype.scrollTo = () => undefined;
};

const one = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};

/** The log. */
export const tree = (): Element => one('[role=treegrid]');

/** The row that is chosen. */
export const chosen = (): Element => one('[role=row][aria-selected=true]');

/** Presses keys in the log, one after the other; `Shift+A` with the shift key. */
export const press = (...keys: readonly string[]): void => {
  for (const key of keys) {
    const [last = '', shift] = key.split('+').reverse();
    fireEvent.keyDown(tree(), { key: last, shiftKey: shift !== undefined });
  }
};
