import tseslint from 'typescript-eslint';

const MAX_FILE = 200;
const MAX_FUNCTION = 60;

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'test-results/', 'playwright-report/', 'coverage/', '.data/'] },
  ...tseslint.configs.strict,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: false },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
      'prefer-const': 'error',
      'no-var': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // `void promise` and comma-free one-liners are house style; an empty arrow says "nothing to do".
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Needs types: a promise nobody waits for is an event that got lost, and a stranger's `any` hides what may be missing.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unsafe-assignment': 'error',
      '@typescript-eslint/no-unsafe-call': 'error',
      '@typescript-eslint/no-unsafe-return': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      complexity: ['error', 20],
      'max-depth': ['error', 3],
      'max-lines': ['error', { max: MAX_FILE, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: MAX_FUNCTION, skipComments: true }],
      'max-params': ['error', 6],
    },
  },
  {
    // Data and styles are as long as they are.
    files: ['src/vendors/**', 'src/i18n/**', 'src/ui/styles.ts', 'src/**/types.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    // Stand-ins for vendors' files and snippets, and pages' own scripts, written the way those are.
    files: ['demo/**/*.js', 'test/**/*.js'],
    rules: { 'no-var': 'off', '@typescript-eslint/no-unused-vars': 'off', '@typescript-eslint/no-unused-expressions': 'off' },
  },
  {
    files: ['test/**/*.{ts,tsx}', 'demo/**/*.{ts,tsx}'],
    rules: {
      // A test may say "it is there"; the test fails when it is not.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Playwright reads the names of fixtures from the pattern, an empty one included.
      'no-empty-pattern': 'off',
      'no-restricted-properties': ['error',
        { object: 'test', property: 'skip', message: 'A skipped test is a defect.' },
        { object: 'test', property: 'fixme', message: 'A skipped test is a defect.' },
        { object: 'test', property: 'only', message: 'Run one file instead.' },
        { object: 'page', property: 'waitForTimeout', message: 'Wait for what you mean.' },
      ],
    },
  },
);
