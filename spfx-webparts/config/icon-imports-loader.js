const { existsSync } = require('node:fs');
const path = require('node:path');

const folder = path.join(
  path.dirname(require.resolve('@fluentui/react-icons/package.json')),
  'lib/atoms/svg',
);
const imports = /import\s*\{([^}]*)\}\s*from\s*(['"])@fluentui\/react-icons\2;?/g;

/** `ChevronDown12Regular` is in `chevron-down`. */
const fileOf = (name) =>
  name
    .replace(/\d*(?:Regular|Filled|Color|Light)$/, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([a-zA-Z])(\d)/g, '$1-$2')
    .toLowerCase();

const importOf = (specifier) => {
  const [name] = specifier.split(/\s+as\s+/);
  const file = fileOf(name);
  return existsSync(path.join(folder, `${file}.js`))
    ? `import { ${specifier} } from '@fluentui/react-icons/svg/${file}';`
    : `import { ${specifier} } from '@fluentui/react-icons/utils';`;
};

/** Turns imports from the icon package's index into imports of single files, on the same line. */
module.exports = (source) =>
  source.includes('@fluentui/react-icons')
    ? source.replace(imports, (_, names) =>
        names
          .split(',')
          .map((name) => name.trim())
          .filter((name) => name !== '')
          .map(importOf)
          .join(' '),
      )
    : source;
