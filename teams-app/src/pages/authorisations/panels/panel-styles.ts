import { makeStyles, tokens } from '@fluentui/react-components';

/** How the panels of an authorisation review's page are set. */
export const usePanelStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '40rem' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  text: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});
