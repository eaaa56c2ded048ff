import { makeStyles, tokens } from '@fluentui/react-components';

export const useSupplementStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  action: { alignSelf: 'flex-start' },
  choice: { display: 'flex' },
  words: { margin: 0 },
  fault: { color: tokens.colorPaletteRedForeground1 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
});
