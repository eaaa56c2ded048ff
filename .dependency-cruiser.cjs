/** Imports run one way: shells → ui → sharepoint → core. */
const layer = (name, from, forbidden, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: `^${from}/` },
  to: { path: forbidden },
});

module.exports = {
  forbidden: [
    layer(
      'core-is-pure',
      'core',
      '^(sharepoint|ui|teams-app|spfx-webparts|bot|infra|test)/',
      'The domain decides; it knows no platform.',
    ),
    {
      name: 'core-knows-no-runtime',
      comment: "Core runs in browsers, workers and servers alike: it never uses Node's own modules.",
      severity: 'error',
      from: { path: '^core/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-uses-small-pure-libraries',
      comment: 'A library in core is a decision: add it here and in an ADR.',
      severity: 'error',
      from: { path: '^core/' },
      to: {
        path: 'node_modules',
        pathNot: 'node_modules/(@date-fns/tz|@noble/(hashes|curves)|fflate|personnummer|saxes|zod)/',
      },
    },
    layer(
      'sharepoint-below-ui',
      'sharepoint',
      '^(ui|teams-app|spfx-webparts|bot|infra|test)/',
      'Data access knows no surface.',
    ),
    layer('ui-below-shells', 'ui', '^(teams-app|spfx-webparts|bot|infra|test)/', 'Components know no shell.'),
    layer(
      'teams-app-is-a-shell',
      'teams-app',
      '^(spfx-webparts|bot|infra|test)/',
      'Shells never import each other.',
    ),
    layer(
      'web-parts-are-a-shell',
      'spfx-webparts',
      '^(teams-app|bot|infra|test)/',
      'Shells never import each other.',
    ),
    layer(
      'bot-is-a-shell',
      'bot',
      '^(teams-app|spfx-webparts|infra|test)/',
      'Shells never import each other.',
    ),
    {
      name: 'only-infra-starts-shells',
      comment: 'infra/local starts the bot; nothing else of infra reaches into a shell.',
      severity: 'error',
      from: { path: '^infra/', pathNot: '^infra/local/' },
      to: { path: '^(teams-app|spfx-webparts|bot)/' },
    },
    {
      name: 'nothing-imports-test',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: '^test/' },
    },
    {
      name: 'pnp-only-in-sharepoint',
      comment: 'One package speaks to SharePoint.',
      severity: 'error',
      from: { path: '^(core|ui|teams-app|bot|infra)/' },
      to: { path: 'node_modules/@pnp/' },
    },
    {
      name: 'botbuilder-only-in-adapter',
      comment: 'The bot framework stays replaceable.',
      severity: 'error',
      from: { path: '^(?!bot/src/adapter/)', pathNot: '^test/|node_modules' },
      to: { path: 'node_modules/botbuilder' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: { pathNot: '^spfx-webparts/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'dist'] },
    exclude: { path: ['/dist/', '/temp/', '/lib/', '/release/', '\\.local/', '^test/output/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'require', 'node', 'default', 'types'],
    },
  },
};
