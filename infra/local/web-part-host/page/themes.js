const palette = { themePrimary: '#03787c', white: '#ffffff', black: '#000000' };

const variant = (isInverted, bodyBackground, bodyText) => ({
  isInverted,
  palette,
  semanticColors: { bodyBackground, bodyText },
});

/** What SharePoint tells a web part of the section it stands in. */
export const themes = {
  light: variant(false, '#ffffff', '#323130'),
  soft: variant(false, '#f3f2f1', '#323130'),
  strong: variant(true, '#03787c', '#ffffff'),
  dark: variant(true, '#1b1a19', '#f3f2f1'),
};
