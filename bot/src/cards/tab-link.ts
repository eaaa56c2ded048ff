/** A place in the suite that a card's button opens. */
export type TabTarget =
  | { readonly page: 'overview' | 'plan' | 'controls' | 'year-end' }
  | { readonly page: 'orders' | 'review'; readonly recordId: string };

/**
 * Where the tab is. In Teams a link goes to the tab inside Teams (`appId` of the Teams app); outside, to the tab's own address.
 * `yearEndUrl` is the SharePoint page with the year-end web part.
 */
export interface TabPlace {
  readonly url: string;
  readonly teamsAppId?: string;
  readonly yearEndUrl: string;
}

/** Makes the addresses of a card's buttons. */
export type LinkTo = (target: TabTarget) => string;

/** The tab's path of a target: `/orders/<recordId>`. Also the subpage that Teams gives the tab. */
const pathOf = (target: Exclude<TabTarget, { page: 'year-end' }>): string => {
  const page = target.page === 'overview' ? '' : target.page;
  return 'recordId' in target ? `/${page}/${encodeURIComponent(target.recordId)}` : `/${page}`;
};

/** Links into the tab at `place`. */
export const linksInto =
  (place: TabPlace): LinkTo =>
  (target) => {
    if (target.page === 'year-end') return place.yearEndUrl;
    const path = pathOf(target);
    const webUrl = `${place.url.replace(/\/$/, '')}${path}`;
    if (place.teamsAppId === undefined) return webUrl;
    const context = JSON.stringify({ subEntityId: path });
    const query = new URLSearchParams({ webUrl, context });
    return `https://teams.microsoft.com/l/entity/${place.teamsAppId}/loggkontroll?${query.toString()}`;
  };
