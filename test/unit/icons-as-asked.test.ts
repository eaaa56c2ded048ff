import * as asked from '@fluentui/react-icons';
import * as all from '@fluentui/react-icons/svg';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

test.each([
  'DismissRegular',
  'Dismiss24Regular',
  'Info16Filled',
  'PresenceDnd10Filled',
  'FStopRegular',
] as const)('%s looks as it does among all of them', (name) => {
  expect(asked).not.toBe(all);
  expect(renderToStaticMarkup(createElement(asked[name]))).toBe(
    renderToStaticMarkup(createElement(all[name])),
  );
});

test('what is no icon is the same, and what there is not is not there', () => {
  expect(asked.bundleIcon).toBe(all.bundleIcon);
  expect(asked.iconFilledClassName).toBe(all.iconFilledClassName);
  expect(Reflect.get(asked, 'NoSuchIconRegular')).toBeUndefined();
});
