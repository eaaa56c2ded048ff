/** Longer lines are no rows of a log. In UTF-16 units. */
export const maximumLineLength = 16_384;

/** Receives each line; `text` is undefined for a line that is too long. Lines count from 1. */
export type OnLine = (text: string | undefined, line: number) => void;

/** Cuts text that comes in pieces into lines, at LF, CRLF or a lone CR. */
export interface LineCutter {
  push(text: string): void;
  end(): void;
}

/** Holds no more than one line, and of one that is longer than `maximum` nothing. */
export const createLineCutter = (onLine: OnLine, maximum = maximumLineLength): LineCutter => {
  let carry = '';
  let tooLong = false;
  let line = 0;
  let afterReturn = false;

  const emit = (rest: string): void => {
    const length = carry.length + rest.length;
    line++;
    onLine(tooLong || length > maximum ? undefined : carry + rest, line);
    carry = '';
    tooLong = false;
  };

  const keep = (rest: string): void => {
    if (tooLong) return;
    if (carry.length + rest.length > maximum) {
      tooLong = true;
      carry = '';
    } else {
      carry += rest;
    }
  };

  return {
    push: (text) => {
      if (text === '') return;
      let at = afterReturn && text.startsWith('\n') ? 1 : 0;
      afterReturn = text.endsWith('\r');
      let feed = text.indexOf('\n', at);
      let carriage = text.indexOf('\r', at);
      while (feed >= 0 || carriage >= 0) {
        const atReturn = carriage >= 0 && (feed < 0 || carriage < feed);
        const end = atReturn ? carriage : feed;
        emit(text.slice(at, end));
        at = atReturn && feed === carriage + 1 ? end + 2 : end + 1;
        if (feed >= 0 && feed < at) feed = text.indexOf('\n', at);
        if (carriage >= 0 && carriage < at) carriage = text.indexOf('\r', at);
      }
      if (at < text.length) keep(text.slice(at));
    },
    end: () => {
      if (carry !== '' || tooLong) emit('');
    },
  };
};
