/** Unit specs lie beside the code, API specs speak HTTP to the built portal, e2e specs drive a real Chromium. */
const shared = {
  rootDir: new URL('.', import.meta.url).pathname,
  testEnvironment: '<rootDir>/libs/testing/jest/environment.mjs',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^sanitize-html$': '<rootDir>/libs/testing/jest/sanitize-html.mjs',
  },
  modulePathIgnorePatterns: ['<rootDir>/\\.nx/', '<rootDir>/\\.data/'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  setupFilesAfterEnv: ['<rootDir>/libs/testing/dist/after-file.js'],
};

const nowhere = ['/node_modules/', '/dist/'];

export default {
  testSequencer: '<rootDir>/tools/test-run/spec-order.mjs',
  globalSetup: '<rootDir>/libs/testing/dist/global-setup.js',
  globalTeardown: '<rootDir>/libs/testing/dist/global-teardown.js',
  // two cores: a third worker would only make specs wait for each other's portals
  maxWorkers: 2,
  // modules of a finished file are not all given back: without a fresh process the heap fills and spends its time collecting
  workerIdleMemoryLimit: '1GB',
  testTimeout: 30_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/**/*.spec.ts'],
      testPathIgnorePatterns: [...nowhere, '/test/', '<rootDir>/e2e/'],
    },
    {
      ...shared,
      displayName: 'api',
      testMatch: ['<rootDir>/**/test/**/*.api.spec.ts'],
      testPathIgnorePatterns: nowhere,
    },
    {
      ...shared,
      displayName: 'e2e',
      setupFilesAfterEnv: [...shared.setupFilesAfterEnv, '<rootDir>/libs/testing/dist/before-browser-spec.js'],
      testMatch: ['<rootDir>/e2e/**/*.e2e.spec.ts', '<rootDir>/**/test/**/*.e2e.spec.ts'],
      testPathIgnorePatterns: nowhere,
    },
  ],
};
