import { browserLink, teamsLink } from '@loggkontroll/ui/links';
import { isAddress } from '../shared/address';

/** Where the tab is, as a page's editor has said; nothing on pages made before it could be said. */
export interface TabPlace {
  /** The tab's page. */
  readonly tabUrl?: string;
  /** The id in the Teams manifest: links then open inside Teams. */
  readonly teamsAppId?: string;
}

/** Makes the addresses of places in the tab; undefined where the tab's own is not known. */
export const linksIntoTab = ({
  tabUrl = '',
  teamsAppId = '',
}: TabPlace): ((path: string) => string) | undefined => {
  const [url, appId] = [tabUrl.trim(), teamsAppId.trim()];
  if (!isAddress(url)) return undefined;
  return (path) => (appId === '' ? browserLink(url, path) : teamsLink(appId, url, path));
};
