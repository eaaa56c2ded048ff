import { inRoot } from '@loggkontroll/infra/build';

/** A folder served under a path; as the stand-in's mounts. */
export interface WebPartMount {
  readonly path: string;
  readonly directory: string;
}

/** What the stand-in serves so that the built web parts run in a browser, on the same origin as the lists. */
export const webPartMounts = (): readonly WebPartMount[] => [
  { path: '/web-parts', directory: inRoot('infra/local/web-part-host/page') },
  { path: '/web-parts-built', directory: inRoot('spfx-webparts/release') },
  { path: '/web-parts-react', directory: inRoot('node_modules/react/umd') },
  { path: '/web-parts-react-dom', directory: inRoot('node_modules/react-dom/umd') },
];

export interface WebPartView {
  readonly webPart: 'registration' | 'internal-control';
  /** A PersonId; without it, whoever is signed in to the browser by cookie. */
  readonly person?: string;
  /** `sv-SE` unless given. */
  readonly culture?: string;
  /** The section's variant, `light` unless given. */
  readonly theme?: 'light' | 'soft' | 'strong' | 'dark';
  /** What a page's editor would set. */
  readonly registerUrl?: string;
  readonly tabUrl?: string;
  readonly teamsAppId?: string;
}

/** The address of a web part's page, relative to the stand-in's. */
export const webPartPath = (view: WebPartView): string =>
  `/web-parts/?${new URLSearchParams({ ...view }).toString()}`;
