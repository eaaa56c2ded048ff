import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Organisation } from './organisation.ts';

/** A web part of the solution package says nothing that can be filled in. */
export class WebPartUnclear extends Error {
  override readonly name = 'WebPartUnclear';
}

interface ComponentManifest {
  readonly preconfiguredEntries: readonly { readonly properties: Readonly<Record<string, unknown>> }[];
}

const isWebPart = (name: string): boolean => /\/WebPart_[0-9a-f-]+\.xml$/.test(name);

const named = [
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
] as const;
const unescaped = (text: string): string =>
  named.reduce((left, [name, character]) => left.replaceAll(name, character), text);
const escaped = (text: string): string =>
  named.reduceRight((left, [name, character]) => left.replaceAll(character, name), text);

/** A web part as it is put on a page: what it asks for and the organisation's file says stands in its settings. */
const filledWebPart = (xml: string, organisation: Organisation): string => {
  const { registerUrl, tabUrl, teamsAppId } = organisation;
  const known: Readonly<Record<string, string>> = { registerUrl, tabUrl, teamsAppId };
  const [whole, attribute] = /ComponentManifest="([^"]*)"/.exec(xml) ?? [];
  if (whole === undefined || attribute === undefined)
    throw new WebPartUnclear('A web part has no manifest to fill in');
  const manifest = JSON.parse(unescaped(attribute)) as ComponentManifest;
  const preconfiguredEntries = manifest.preconfiguredEntries.map((entry) => ({
    ...entry,
    properties: Object.fromEntries(
      Object.entries(entry.properties).map(([name, value]) => [name, known[name] ?? value]),
    ),
  }));
  const filled = escaped(JSON.stringify({ ...manifest, preconfiguredEntries }));
  return xml.split(whole).join(`ComponentManifest="${filled}"`);
};

/**
 * The solution package with an organisation's addresses as the web parts' first settings, so that nobody types them;
 * what a page's editor sets afterwards goes before. Everything else, the code as well, is byte for byte the same.
 * Throws {@link WebPartUnclear}.
 */
export const filledSolution = (solution: Uint8Array, organisation: Organisation): Uint8Array => {
  const files = Object.entries(unzipSync(solution)).filter(([name]) => !name.endsWith('/'));
  if (!files.some(([name]) => isWebPart(name))) throw new WebPartUnclear('The package holds no web part');
  const filled = files.map(([name, bytes]) => [
    name,
    isWebPart(name) ? strToU8(filledWebPart(strFromU8(bytes), organisation)) : bytes,
  ]);
  return zipSync(Object.fromEntries(filled) as Record<string, Uint8Array>, {
    mtime: new Date('2026-01-01T12:00:00Z'),
    level: 9,
  });
};
