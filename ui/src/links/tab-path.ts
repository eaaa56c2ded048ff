/** Places in the tab: the part of its address after `#/`, and what a Teams deep link carries as `subPageId`. */
export const tabPath = {
  overview: '',
  plan: 'plan',
  orders: 'orders',
  order: (orderId: string): string => `orders/${encodeURIComponent(orderId)}`,
  reviews: 'review',
  review: (reviewId: string): string => `review/${encodeURIComponent(reviewId)}`,
  targetedList: 'targeted',
  requestTargeted: 'targeted/request',
  targeted: (targetedId: string): string => `targeted/${encodeURIComponent(targetedId)}`,
  cases: 'cases',
  requestCase: 'cases/request',
  case: (caseId: string): string => `cases/${encodeURIComponent(caseId)}`,
  extracts: 'extracts',
  requestExtract: 'extracts/request',
  extract: (extractId: string): string => `extracts/${encodeURIComponent(extractId)}`,
  authorisations: 'authorisations',
  openAuthorisation: 'authorisations/open',
  openAuthorisations: 'authorisations/open-all',
  manyAccessLists: 'authorisations/lists',
  authorisation: (authorisationId: string): string => `authorisations/${encodeURIComponent(authorisationId)}`,
  informingRounds: 'informing',
  informing: (informingId: string): string => `informing/${encodeURIComponent(informingId)}`,
  controls: 'controls',
  figures: 'controls/figures',
  supervision: 'controls/supervision',
  retention: 'controls/retention',
  organisation: 'organisation',
  substitutes: 'organisation/substitutes',
  policies: 'policies',
} as const;

/** The tab's id in the Teams manifest. */
export const tabEntityId = 'loggkontroll';

/** A link to a place in the tab that opens inside Teams. `appId`: the id in the Teams manifest. `webUrl`: the tab's page. */
export const teamsLink = (appId: string, webUrl: string, path: string): string => {
  const context = encodeURIComponent(JSON.stringify({ subEntityId: path }));
  const fallback = encodeURIComponent(browserLink(webUrl, path));
  return `https://teams.microsoft.com/l/entity/${encodeURIComponent(appId)}/${tabEntityId}?webUrl=${fallback}&context=${context}`;
};

/** A link to a place in the tab in a browser. `webUrl`: the tab's page, which may carry a query. */
export const browserLink = (webUrl: string, path: string): string => `${webUrl.split('#')[0] ?? ''}#/${path}`;
