import { linksInto } from '@loggkontroll/bot/cards';

const yearEndUrl = 'https://kommun.example/sites/register/SitePages/Internkontroll.aspx';

test('in Teams a link opens the tab inside Teams, at the record', () => {
  const link = linksInto({ url: 'https://tab.example/', yearEndUrl, teamsAppId: 'app' }, 'karin');
  const address = new URL(link({ page: 'orders', recordId: 'o 1' }));
  expect(`${address.host}${address.pathname}`).toBe('teams.microsoft.com/l/entity/app/loggkontroll');
  expect(JSON.parse(address.searchParams.get('context') ?? '')).toEqual({ subEntityId: 'orders/o%201' });
  expect(address.searchParams.get('webUrl')).toBe('https://tab.example/#/orders/o%201');
  expect(address.toString()).not.toContain('karin');
  expect(link({ page: 'year-end' })).toBe(yearEndUrl);
});

test('on one’s own machine a link says who opens it', () => {
  const link = linksInto(
    { url: 'http://localhost:4600/tab/?lang=sv', yearEndUrl: 'http://localhost:4602/' },
    'karin',
  );
  expect(link({ page: 'overview' })).toBe('http://localhost:4600/tab/?lang=sv&person=karin#/');
  expect(link({ page: 'review', recordId: 'r' })).toBe(
    'http://localhost:4600/tab/?lang=sv&person=karin#/review/r',
  );
  expect(link({ page: 'year-end' })).toBe('http://localhost:4602/?person=karin');
});
