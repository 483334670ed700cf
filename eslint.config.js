import tseslint from 'typescript-eslint'

/** Dependencies point one way (CONTRIBUTING.md): cms → collections, cms → widgets; nothing back, nothing across. */
const keepOut = (folder, forbidden, message) => ({
  files: [`${folder}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': ['error', { patterns: [{ group: forbidden, message }] }],
  },
})

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      'build/',
      '**/.next/',
      '**/payload-types.ts',
      '**/migrations/',
      '**/importMap.js',
      '**/next-env.d.ts',
      'data/',
    ],
  },
  tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'max-lines': ['error', { max: 260, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['**/*.test.ts'], rules: { 'max-lines': ['error', { max: 320, skipBlankLines: true, skipComments: true }] } },
  { files: ['widgets/**'], rules: { 'no-console': ['error', { allow: ['warn'] }] } },
  { files: ['scripts/**', '**/*.config.{js,ts,mjs}'], rules: { 'no-console': 'off' } },
  keepOut(
    'collections',
    ['**/cms/**', '**/widgets/**'],
    'collections/ is a plugin for any Payload project and knows nothing of cms/ or widgets/.',
  ),
  keepOut(
    'widgets',
    ['**/cms/**', '**/collections/**', 'payload', 'payload/*', '@payloadcms/*'],
    'widgets/ lives in other people’s pages and knows nothing of cms/ or collections/.',
  ),
  keepOut(
    'cms/public',
    ['payload', 'payload/*', '@payloadcms/*', 'next', 'next/*', 'mongodb', 'mongoose', '**/admin/**'],
    'The public process holds no Payload, no Next and no database credentials.',
  ),
)
