import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { configurationPage, isCurrent } from '../../scripts/configuration.ts'
import { ConfigFault, checkConfig, envOf, readConfig, settingNames } from './config.ts'

const good = { node: 'xa-central', state: 'XA', name: 'Central Authority of XA', baseUrl: 'https://comity.xa.example/' }
const faultsOf = (given: Record<string, unknown>): readonly string[] => {
  try {
    checkConfig(given, '/srv')
  } catch (fault) {
    assert.ok(fault instanceof ConfigFault)
    return fault.sentences
  }
  return []
}

test('what is left out is safe: this machine alone, no exercise, a database of its own in the data directory', () => {
  const config = checkConfig(good, '/srv')
  assert.deepEqual(
    [config.host, config.exercise, config.databaseUrl, config.dataDir, config.metricsOpen, config.trustProxy],
    ['127.0.0.1', false, undefined, '/srv/.comity', false, false],
  )
  assert.equal(config.baseUrl, 'https://comity.xa.example')
})

test('every fault is told at once, each with the setting and what to write', () => {
  const faults = faultsOf({ ...good, node: 'Central', port: 'http', timeZone: 'Mars/Olympus' })
  assert.equal(faults.length, 3)
  assert.match(faults[0]!, /^Setting "node" \(COMITY_NODE\) cannot be "Central"\. Set it to two lower-case letters/)
  assert.match(faults[1]!, /"port" \(COMITY_PORT\) cannot be "http"\. Set it to a whole number/)
  assert.match(faults[2]!, /"timeZone".*IANA database/)
  assert.match(faultsOf({ ...good, name: undefined })[0]!, /"name" \(COMITY_NAME\) is missing/)
})

test('a misspelt setting is not ignored', () => {
  assert.match(faultsOf({ ...good, base_url: 'x' })[0]!, /no setting "base_url"; did you mean "baseUrl"\?/)
})

test('a secret is not repeated in the complaint about it', () => {
  assert.ok(
    !faultsOf({ ...good, databaseUrl: 'mysql://u:hunter2@h/d' })
      .join()
      .includes('hunter2'),
  )
})

test('settings that contradict each other are told', () => {
  assert.match(faultsOf({ ...good, state: 'XB' })[0]!, /must begin with the code of the State/)
  assert.match(faultsOf({ ...good, baseUrl: 'http://comity.xa.example' })[0]!, /must begin with https/)
  assert.match(faultsOf({ ...good, oidcIssuer: 'https://login.xa.example' })[0]!, /oidcClientId.*missing/)
  assert.deepEqual(faultsOf({ ...good, baseUrl: 'http://localhost:7101' }), [])
})

test('the environment wins over the file', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'comity-config-')), 'comity.json')
  writeFileSync(file, JSON.stringify({ ...good, port: 7101 }))
  const config = readConfig(file, {
    COMITY_PORT: '7102',
    DATABASE_URL: 'postgres://db/x',
    COMITY_EXERCISE: 'yes',
    COMITY_NAME: '',
  })
  assert.deepEqual([config.port, config.databaseUrl, config.exercise, config.name], [7102, 'postgres://db/x', true, good.name])
  writeFileSync(file, '{')
  assert.throws(() => readConfig(file, {}), /not readable JSON.*comity init/)
  assert.throws(() => readConfig('/nowhere/comity.json', {}), /is not there/)
})

test('docs/configuration.md says what the settings are', () => {
  assert.ok(isCurrent(), 'run: node scripts/configuration.ts')
  for (const name of settingNames) assert.ok(configurationPage().includes(`\`${envOf(name)}\``))
})
