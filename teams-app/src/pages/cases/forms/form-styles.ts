import { makeStyles, tokens } from '@fluentui/react-components';

/** How the forms of a case are laid out. */
export const useFormStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '40rem' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'start', gap: tokens.spacingHorizontalL },
  grow: { flex: '1 1 12rem', minWidth: 0 },
  short: { flex: '0 1 11rem', minWidth: 0 },
  plain: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  remove: { marginTop: tokens.spacingVerticalXXL },
  start: { alignSelf: 'flex-start' },
  title: { margin: 0 },
});
