import { readFileSync } from 'node:fs';
import type * as TestingLibrary from '@testing-library/react';

/** What a suite waits for comes when the machine has time for it: the library's own second is too short for a busy one. */
const asyncUtilTimeout = 30_000;

const { testPath = '' } = expect.getState();
if (readFileSync(testPath, 'utf8').includes(`'@testing-library/react'`)) {
  jest.requireActual<typeof TestingLibrary>('@testing-library/react').configure({ asyncUtilTimeout });
}
