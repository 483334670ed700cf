import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { prepare } from './set-up/prepare.mjs'

/**
 * `npm test`: everything, from a fresh clone. `npm test -- <pattern> …`: only the test files whose path contains one of them. Ends with the line
 * `N passed, N failed, N skipped`, in which lint, types and build count as one each.
 */
await prepare([])

const patterns = process.argv.slice(2)
const result = { passed: 0, failed: 0, skipped: 0 }

/** Each of them looks at the sources only. */
const checks = [
  ['Kodestil', 'node_modules/eslint/bin/eslint.js', ['.']],
  ['Formatering', 'node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']],
  ['Typer', 'node_modules/typescript/bin/tsc', []],
]

const sourcesChecked = patterns.length === 0 && checkSources()
await check('Bygg', 'scripts/build.mjs', [])
await runTests()
await sourcesChecked
console.log(`${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped`)
process.exit(result.failed === 0 ? 0 : 1)

async function checkSources() {
  for (const [title, script, args] of checks) await check(title, script, args)
}

async function check(title, script, args) {
  console.log(`${title} …`)
  count((await run(script, args)) === 0)
}

function count(passed) {
  result[passed ? 'passed' : 'failed'] += 1
}

/** Runs a program of Node and waits for it. @returns its exit code */
function run(script, args, environment = {}) {
  const env = { ...process.env, ...environment }
  const child = spawn(process.execPath, [script, ...args], { stdio: 'inherit', env })
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)))
}

/** First what computes without pause; then real processes and real browsers, which wait most of the time. */
async function runTests() {
  const directory = mkdtempSync(join(tmpdir(), 'viigran-test-'))
  await runProjects(['unit'], directory, {})
  // Each run looks for a MongoDB; that there is none is said once (cms/testing/global-setup.ts).
  await runProjects(['built', 'browser'], directory, { MONGODB_ABSENCE_SAID: 'yes' })
  rmSync(directory, { recursive: true, force: true })
}

async function runProjects(projects, directory, environment) {
  const report = join(directory, `${projects.join('-')}.json`)
  const chosen = projects.flatMap((project) => ['--project', project])
  const reports = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  const args = ['run', ...chosen, '--passWithNoTests', ...reports, ...patterns]
  const code = await run('node_modules/vitest/vitest.mjs', args, environment)
  addReport(projects, report, code)
}

function addReport(projects, report, code) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numFailedTestSuites, success } = JSON.parse(
      readFileSync(report, 'utf8'),
    )
    result.passed += numPassedTests
    // A file that cannot even be loaded has no failed test, but it has failed.
    result.failed += numFailedTests > 0 ? numFailedTests : success ? 0 : Math.max(1, numFailedTestSuites)
    result.skipped += numPendingTests + numTodoTests
    if (code !== 0 && success) result.failed += 1
  } catch {
    console.error(`Testene «${projects.join('» og «')}» kunne ikke kjøres.`)
    result.failed += 1
  }
}
