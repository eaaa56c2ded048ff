import { run } from '@loggkontroll/infra/cli';

const help = async (env: Readonly<Record<string, string>>): Promise<string> => {
  let out = '';
  const write = (text: string) => void (out += text);
  await run(['--help'], { env, write, writeError: write });
  return out;
};

test.each<[string, Readonly<Record<string, string>>]>([
  ['nothing said', {}],
  ['sv_SE.UTF-8', { LANG: 'sv_SE.UTF-8' }],
  ['sv_FI', { LANG: 'sv_FI' }],
  ['sv', { LC_ALL: 'sv', LANG: 'en_GB.UTF-8' }],
  ['C.UTF-8', { LANG: 'C.UTF-8' }],
  ['an empty LC_ALL', { LC_ALL: '', LANG: 'sv_SE' }],
])('Swedish: %s', async (_, env) => {
  expect(await help(env)).toContain('sätter upp');
});

test.each<[string, Readonly<Record<string, string>>]>([
  ['en_GB.UTF-8', { LANG: 'en_GB.UTF-8' }],
  ['de_DE', { LANG: 'de_DE' }],
  ['svk', { LANG: 'svk' }],
  ['LC_ALL first', { LC_ALL: 'en_US.UTF-8', LANG: 'sv_SE.UTF-8' }],
])('English: %s', async (_, env) => {
  expect(await help(env)).toContain('sets up');
});
