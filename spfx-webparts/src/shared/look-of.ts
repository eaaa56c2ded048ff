import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { createDarkTheme, createLightTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { BrandVariants, Theme } from '@fluentui/react-components';

type Rgb = readonly [number, number, number];

const rgbOf = (hex: string | undefined): Rgb | undefined => {
  const [, long] = /^#([0-9a-f]{6})(?:ff)?$/i.exec(hex ?? '') ?? [];
  const [, short] = /^#([0-9a-f]{3})$/i.exec(hex ?? '') ?? [];
  const digits = long ?? short?.replace(/./g, '$&$&');
  if (digits === undefined) return undefined;
  const at = (index: number): number => parseInt(digits.slice(index, index + 2), 16);
  return [at(0), at(2), at(4)];
};

const hexOf = (rgb: Rgb): string =>
  `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

const mix = (from: Rgb, to: Rgb, share: number): Rgb => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
  from[2] + (to[2] - from[2]) * share,
];

const black: Rgb = [0, 0, 0];
const white: Rgb = [255, 255, 255];

const steps = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120, 130, 140, 150, 160] as const;

/** The site's colour as step 80 of sixteen, darker below and lighter above. */
const brandFrom = (colour: Rgb): BrandVariants => {
  const shades = steps.map((step): readonly [number, string] => {
    const share = (step - 80) / 80;
    return [step, hexOf(share < 0 ? mix(colour, black, -share * 0.9) : mix(colour, white, share * 0.9))];
  });
  return Object.fromEntries(shades) as unknown as BrandVariants;
};

/** WCAG relative luminance. */
const luminance = (rgb: Rgb): number => {
  const [red, green, blue] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
};

const contrast = (a: Rgb, b: Rgb): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

const readable = 4.5;

/** How a web part looks in its place on the page. */
export interface Look {
  readonly theme: Theme;
  /** The section's own background is not kept, so the web part stands in a frame of its own. */
  readonly framed: boolean;
}

/**
 * The look for a place on a SharePoint page. The section's background and the site's colour are kept where text stays
 * readable on them (WCAG AA); otherwise Fluent's own colours are used. Windows' high contrast overrides both.
 */
export const lookOf = (section: IReadonlyTheme | undefined): Look => {
  const dark = section?.isInverted === true;
  const own = dark ? webDarkTheme : webLightTheme;
  const colour = rgbOf(section?.palette?.themePrimary);
  const page = rgbOf(section?.semanticColors?.bodyBackground);
  const button = colour && contrast(colour, white) >= readable ? colour : undefined;
  const theme = button
    ? dark
      ? createDarkTheme(brandFrom(button))
      : createLightTheme(brandFrom(button))
    : own;
  if (page === undefined) return { theme, framed: false };
  const faintest = rgbOf(own.colorNeutralForeground3) ?? (dark ? white : black);
  return contrast(page, faintest) < readable
    ? { theme, framed: true }
    : { theme: { ...theme, colorNeutralBackground1: hexOf(page) }, framed: false };
};
