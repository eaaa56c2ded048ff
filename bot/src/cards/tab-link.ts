import type { PersonId } from '@loggkontroll/core/organisation';
import { browserLink, tabPath, teamsLink } from '@loggkontroll/ui/links';

/** A place in the suite that a card's button opens. */
export type TabTarget =
  | { readonly page: 'overview' | 'plan' | 'controls' | 'all-authorisations' | 'open-authorisations' }
  | { readonly page: 'year-end' }
  | {
      readonly page: 'orders' | 'review' | 'targeted' | 'extracts' | 'cases' | 'authorisations' | 'informing';
      readonly recordId: string;
    };

/** Where the tab is, and the SharePoint page with the year-end web part. */
export interface TabPlace {
  /** The tab's page. */
  readonly url: string;
  readonly yearEndUrl: string;
  /** The Teams app's id: links then open inside Teams. Absent in local mode, where links say who opens them. */
  readonly teamsAppId?: string;
}

/** Makes the addresses of a card's buttons. */
export type LinkTo = (target: TabTarget) => string;

const pathOf = (target: Exclude<TabTarget, { page: 'year-end' }>): string => {
  switch (target.page) {
    case 'orders':
      return tabPath.order(target.recordId);
    case 'review':
      return tabPath.review(target.recordId);
    case 'targeted':
      return tabPath.targeted(target.recordId);
    case 'cases':
      return tabPath.case(target.recordId);
    case 'extracts':
      return tabPath.extract(target.recordId);
    case 'authorisations':
      return tabPath.authorisation(target.recordId);
    case 'informing':
      return tabPath.informing(target.recordId);
    case 'all-authorisations':
      return tabPath.authorisations;
    case 'open-authorisations':
      return tabPath.openAuthorisations;
    case 'overview':
    case 'plan':
    case 'controls':
      return tabPath[target.page];
  }
};

const asPerson = (url: string, personId: PersonId): string => {
  const address = new URL(url);
  address.searchParams.set('person', personId);
  return address.toString();
};

const isYearEnd = (target: TabTarget): target is Extract<TabTarget, { page: 'year-end' }> =>
  target.page === 'year-end';

/** A person's links into the suite. */
export const linksInto =
  ({ url, yearEndUrl, teamsAppId }: TabPlace, personId: PersonId): LinkTo =>
  (target) => {
    if (teamsAppId === undefined) {
      return isYearEnd(target)
        ? asPerson(yearEndUrl, personId)
        : browserLink(asPerson(url, personId), pathOf(target));
    }
    return isYearEnd(target) ? yearEndUrl : teamsLink(teamsAppId, url, pathOf(target));
  };
