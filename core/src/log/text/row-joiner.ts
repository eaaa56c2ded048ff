import { replacement } from './decoders.ts';
import { fieldsOf, joinedFieldsOf, type Delimiter } from './fields.ts';
import { maximumLineLength } from './lines.ts';
import { fitted, type RowFault, type TakeRow } from './row.ts';

/** Makes rows of lines: a quoted field may go on over several. */
export interface RowJoiner {
  /** `text` is undefined for a line that is too long. Blank lines are no rows. */
  line(text: string | undefined, line: number): void;
  /** Whether a row is begun that the next line may go on with. */
  begun(): boolean;
  /** The input has ended; what is begun never ends. */
  end(): void;
}

/** A quoted field spans no more lines than this. */
export const maximumRowLines = 20;

/**
 * A joiner for rows of `width` fields. A stray quotation mark must not swallow the rows after it: lines are joined only
 * if the field ends cleanly, the row gets its width, and no line in it is a row of its own. If not, the first line is
 * a fault, and the lines after it stand for themselves.
 */
export const createRowJoiner = (
  delimiter: Delimiter,
  width: number,
  row: TakeRow,
  fault: (fault: RowFault, line: number) => void,
): RowJoiner => {
  let open: { readonly text: string; readonly line: number }[] = [];

  const take = (fields: string[], line: number): void => {
    const whole = fitted(fields, width);
    if (typeof whole === 'string') fault(whole, line);
    else row(whole, line);
  };

  const giveUp = (): void => {
    const [first, ...rest] = open;
    open = [];
    if (first) fault('quote-unclosed', first.line);
    for (const { text, line } of rest) onLine(text, line);
  };

  const standsAlone = (text: string): boolean =>
    typeof fitted(fieldsOf(text, delimiter) ?? [], width) !== 'string';

  const goOn = (text: string, line: number): void => {
    open.push({ text, line });
    const whole = open.map((part) => part.text).join('\n');
    const fields = joinedFieldsOf(whole, delimiter);
    if (fields === 'unclean' || standsAlone(text) || whole.length > maximumLineLength) {
      giveUp();
    } else if (fields === 'unclosed') {
      if (open.length >= maximumRowLines) giveUp();
    } else if (typeof fitted(fields, width) === 'string') {
      giveUp();
    } else {
      const [first] = open;
      open = [];
      take(fields, first?.line ?? line);
    }
  };

  const onLine = (text: string | undefined, line: number): void => {
    if (text === undefined) {
      giveUp();
      fault('line-too-long', line);
    } else if (text.includes('\0') || text.includes(replacement)) {
      giveUp();
      fault(text.includes('\0') ? 'nul-character' : 'broken-encoding', line);
    } else if (open.length > 0) {
      goOn(text, line);
    } else if (text.trim() !== '') {
      const fields = fieldsOf(text, delimiter);
      if (fields) take(fields, line);
      else open.push({ text, line });
    }
  };

  return {
    line: onLine,
    begun: () => open.length > 0,
    end: () => {
      while (open.length > 0) giveUp();
    },
  };
};
