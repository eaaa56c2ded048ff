import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';

const namedExports = {
  selector: 'ExportDefaultDeclaration',
  message: 'Use named exports: a thing has one name.',
};

/** What Playwright reads at once, whether it has been drawn or not: a page that is quicker or slower makes it another thing. */
const readsAtOnce = [
  {
    selector: 'CallExpression[callee.property.name=/^(allTextContents|allInnerTexts)$/]',
    message:
      'It reads what is there at that moment, if only nothing: use textsOf (test/browser/texts-of.ts).',
  },
  {
    selector: 'CallExpression[callee.property.name=/^is(Visible|Hidden)$/]',
    message: 'It says how it is at that moment: wait for it with waitFor.',
  },
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/lib/**',
      '**/lib-commonjs/**',
      '**/temp/**',
      '**/release/**',
      '**/node_modules/**',
      '.local/**',
      'coverage/**',
      'test/output/**',
      'spfx-webparts/sharepoint/**',
      'spfx-webparts/config/**',
      'spfx-webparts/sharepoint/**',
      'spfx-webparts/*.js',
      'spfx-webparts/*.mjs',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    ignores: ['spfx-webparts/**'],
    languageOptions: {
      parserOptions: { project: 'tsconfig.lint.json', tsconfigRootDir: import.meta.dirname },
    },
  },
  {
    files: ['spfx-webparts/**'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  {
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', namedExports],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  { files: ['infra/cli/**', 'infra/local/**', 'infra/build/**', 'test/**'], rules: { 'no-console': 'off' } },
  {
    files: ['test/browser/**'],
    ignores: ['test/browser/texts-of.ts'],
    rules: { 'no-restricted-syntax': ['error', namedExports, ...readsAtOnce] },
  },
  { files: ['**/*.mjs', '**/*.cjs', '**/*.js', '**/vite.config.ts'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['**/*.config.*', '**/vite.config.ts', '**/*.cjs', '**/*.mjs'],
    rules: { 'no-restricted-syntax': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
);
