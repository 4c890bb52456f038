// Run as `eslint -c .eslint.config.mjs .`; the top level of the project holds no other configuration files.
import tseslint from 'typescript-eslint';

/** Rooms of the house that a room may import from; entry points may import from all. */
const arrows = {
  pack: ['pack'],
  match: ['match'],
  page: ['page', 'match'],
  search: ['search', 'pack'],
  ui: ['ui', 'pack'],
  card: ['card', 'ui', 'pack'],
  panel: ['panel', 'card', 'ui', 'search', 'pack'],
  runtime: ['runtime', 'pack', 'match', 'search'],
};
const rooms = [...Object.keys(arrows), 'cli'];

const fences = Object.entries(arrows).map(([room, allowed]) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            // What page-side script and card frame say to each other is known at both ends.
            group: [
              ...rooms.filter((r) => !allowed.includes(r)).map((r) => `**/${r}/**`),
              ...(room === 'runtime' ? ['!**/card/protocol'] : []),
            ],
            message: `src/${room} may import only from: ${allowed.join(', ')} (see src/README.md).`,
          },
          ...(room === 'runtime'
            ? []
            : [
                {
                  group: ['webextension-polyfill', 'wxt/browser'],
                  message: 'Only src/runtime and the entry points know the extension API.',
                },
              ]),
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['.output/**', '.wxt/**', 'coverage/**', 'node_modules/**', 'test-results/**'] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/prefer-nullish-coalescing': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // Code points are what positions in texts count, and what spreading a text gives.
      '@typescript-eslint/no-misused-spread': 'off',
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
          message: 'No HTML from strings.',
        },
      ],
    },
  },
  { files: ['src/cli/**', 'test/**', 'wxt.config.ts'], rules: { 'no-console': 'off' } },
  {
    // Test pages do to their documents what pages do.
    files: ['test/**'],
    rules: { 'no-restricted-syntax': 'off', '@typescript-eslint/no-deprecated': 'off' },
  },
  {
    // Loops that every character or word of a page, or around a name, comes through: what is read there is there, and a fallback would cost.
    files: ['src/match/{words,filter}.ts', 'src/match/surroundings/{line,list}.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  ...fences,
  { files: ['**/*.{js,mjs}'], ...tseslint.configs.disableTypeChecked },
);
