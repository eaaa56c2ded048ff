const profile = require('@microsoft/eslint-config-spfx/lib/flat-profiles/react');

module.exports = [
  ...profile,
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { tsconfigRootDir: __dirname } },
  },
];
