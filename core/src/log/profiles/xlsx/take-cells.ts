import { replacement } from '../../text/decoders.ts';
import type { Header } from '../../text/header.ts';
import { fitted, type RowFault, type TakeRow } from '../../text/row.ts';
import type { TakeCells } from './sheet-rows.ts';

/** Takes the cells of a sheet below its header as rows of a table; a row's number stands for its line. */
export const takeCellsOf =
  (
    { width }: Pick<Header<string>, 'width'>,
    take: TakeRow,
    fault: (fault: RowFault, row: number) => void,
  ): TakeCells =>
  (cells, row) => {
    if (!cells) {
      fault('line-too-long', row);
      return;
    }
    while (cells.length < width) cells.push('');
    const whole = fitted(cells, width);
    const text = cells.join('');
    if (typeof whole === 'string') fault(whole, row);
    else if (text.includes('\0')) fault('nul-character', row);
    else if (text.includes(replacement)) fault('broken-encoding', row);
    else take(whole, row);
  };
