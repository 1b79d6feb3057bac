/** Direction of dependency: features -> steps -> harness -> api shape; adapters -> api -> domain -> nothing. */
export default {
  forbidden: [
    {
      name: 'domain-knows-nothing-outside',
      severity: 'error',
      comment: 'The law is pure: only itself and a decimal library.',
      from: { path: '^simulator/domain/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^simulator/domain/|^node_modules/decimal\\.js/' },
    },
    {
      name: 'methods-know-no-methods',
      severity: 'error',
      comment: 'A method is a table; no sibling, no rule.',
      from: { path: '^simulator/domain/methods/(?!index\\.ts)' },
      to: { path: '^simulator/domain/(methods|rules|commands)/' },
    },
    {
      name: 'rules-know-no-methods',
      severity: 'error',
      comment: 'A rule reads the method it is given.',
      from: { path: '^simulator/domain/rules/', pathNot: '\\.test\\.ts$' },
      to: { path: '^simulator/domain/methods/' },
    },
    {
      name: 'models-know-only-domain',
      severity: 'error',
      from: { path: '^simulator/models/', pathNot: '\\.test\\.ts$' },
      to: { path: '^simulator/(api|adapters)/' },
    },
    {
      name: 'api-knows-no-adapters',
      severity: 'error',
      comment: 'Ports are in api/ports; adapters implement them.',
      from: { path: '^simulator/api/', pathNot: '\\.(test|fixture)\\.ts$' },
      to: { path: '^simulator/adapters/' },
    },
    {
      name: 'adapters-know-no-adapters',
      severity: 'error',
      comment: 'The control API steers a virtual clock: the one pair.',
      from: { path: '^simulator/adapters/([^/]+)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^simulator/adapters/', pathNot: '^simulator/adapters/($1|clock)/' },
    },
    {
      name: 'nobody-knows-the-simulator-root',
      severity: 'error',
      comment: 'main.ts composes; only entry points and the direct driver use it.',
      from: { path: '^simulator/', pathNot: '^simulator/(main|msw)\\.ts$|\\.(test|fixture)\\.ts$' },
      to: { path: '^simulator/main\\.ts$' },
    },
    {
      name: 'steps-see-no-simulator',
      severity: 'error',
      from: { path: '^steps/' },
      to: { path: '^simulator/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'node_modules/(?!decimal\\.js)' },
  },
}
