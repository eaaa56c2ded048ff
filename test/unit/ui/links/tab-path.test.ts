import { browserLink, tabPath, teamsLink } from '@loggkontroll/ui/links';

describe('links into the tab', () => {
  const page = 'https://loggkontroll.example.se/tab/index.html';

  it('name a place after the hash', () => {
    expect(browserLink(page, tabPath.order('a b/c'))).toBe(`${page}#/orders/a%20b%2Fc`);
    expect(browserLink(`${page}?lang=en#/plan`, tabPath.overview)).toBe(`${page}?lang=en#/`);
  });

  it('carry the place to Teams, with the browser as a way out', () => {
    const link = new URL(teamsLink('app-1', page, tabPath.review('review-7')));
    expect(link.pathname).toBe('/l/entity/app-1/loggkontroll');
    expect(JSON.parse(link.searchParams.get('context') ?? '')).toEqual({ subEntityId: 'review/review-7' });
    expect(link.searchParams.get('webUrl')).toBe(`${page}#/review/review-7`);
  });
});
