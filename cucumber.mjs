export default {
  paths: ['features/**/*.feature'],
  import: ['steps/**/*.ts'],
  format: ['progress', 'html:reports/features.html', 'message:reports/features.ndjson'],
  strict: true,
}
