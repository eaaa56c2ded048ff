import { makeStyles, tokens } from '@fluentui/react-components';
import type { Block, DocumentModel } from '@loggkontroll/ui/documents';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({
  paper: {
    maxHeight: '70vh',
    overflow: 'auto',
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: { borderCollapse: 'collapse', width: '100%' },
  cell: {
    textAlign: 'left',
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

const BlockView = ({ block }: { readonly block: Block }) => {
  const styles = useStyles();
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h4>{block.text}</h4> : <h5>{block.text}</h5>;
    case 'paragraph':
    case 'notice':
      return <p>{block.text}</p>;
    case 'facts':
      return (
        <dl>
          {block.facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'list': {
      const items = block.items.map((item, index) => <li key={index}>{item}</li>);
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return (
        <table className={styles.table}>
          <thead>
            <tr>
              {block.columns.map((column) => (
                <th key={column} scope="col" className={styles.cell}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, place) => (
                  <td key={place} className={styles.cell}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'signatures':
      return null;
  }
};

/** A document as its reader will have it, on the screen. */
export const DocumentPreview = ({ model }: { readonly model: DocumentModel }) => {
  const { t } = useTranslation('extracts');
  const styles = useStyles();
  return (
    <div
      className={styles.paper}
      role="region"
      tabIndex={0}
      aria-label={t('readable.preview')}
      lang={model.language}
    >
      <p>{model.sender}</p>
      <h3>{model.title}</h3>
      {model.blocks.map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
    </div>
  );
};
