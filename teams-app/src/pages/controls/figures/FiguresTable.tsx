import {
  Body1,
  Subtitle2,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  makeStyles,
  tokens,
  useId,
} from '@fluentui/react-components';
import type { ReportTable } from '@loggkontroll/ui/documents';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  title: { margin: 0 },
  note: { color: tokens.colorNeutralForeground2, maxWidth: '46rem' },
  scroll: { overflowX: 'auto' },
  table: { width: 'auto', minWidth: '100%', tableLayout: 'auto' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', '& > *': { justifyContent: 'flex-end' } },
});

/** One table of figures; it scrolls sideways where the screen is narrow. */
export const FiguresTable = ({ table: { title, note, columns, rows } }: { readonly table: ReportTable }) => {
  const styles = useStyles();
  const heading = useId('figures');
  /* Some of a column of numbers may be said in words. */
  const isNumber = columns.map((_, at) => rows.some((cells) => typeof cells[at] === 'number'));
  return (
    <section className={styles.root} aria-labelledby={heading}>
      <Subtitle2 as="h2" id={heading} className={styles.title}>
        {title}
      </Subtitle2>
      {note !== '' && <Body1 className={styles.note}>{note}</Body1>}
      <div className={styles.scroll} role="region" aria-labelledby={heading} tabIndex={0}>
        <Table className={styles.table} aria-labelledby={heading} size="small">
          <TableHeader>
            <TableRow>
              {columns.map((column, at) => (
                <TableHeaderCell key={column} className={isNumber[at] ? styles.number : ''}>
                  {column}
                </TableHeaderCell>
              ))}
            </TableRow>
          </TableHeader>
          <TableBody>
            {rows.map((cells) => (
              <TableRow key={cells.slice(0, 2).join('/')}>
                {cells.map((cell, at) => (
                  <TableCell key={columns[at]} className={isNumber[at] ? styles.number : ''}>
                    {cell}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </div>
    </section>
  );
};
