import { startDns } from './dns.js'
import { startHttpProxy } from './http-proxy.js'
import { makeModules } from './modules.js'
import { makeRepositories } from './repositories.js'
import { startTcp } from './tcp.js'
import { startWeb } from './web.js'

/**
 * Starts what the scenario's machine talks to, all on loopback and in good order at first.
 * @returns {breakDown}: from then on the services have the faults that the scenario describes
 */
export async function startServices(scenario) {
  const faults = { web: [], tls: {} }
  const modules = makeModules(scenario.modules)
  makeRepositories(scenario.repositories)
  await startWeb(modules, faults)
  await startDns(scenario.dns)
  return {
    async breakDown() {
      faults.web = (scenario.web ?? []).map((fault) => ({ ...fault, seen: 0 }))
      faults.tls = scenario.tls ?? {}
      if (scenario.httpProxy !== undefined) await startHttpProxy(scenario.httpProxy)
      for (const listener of scenario.tcp ?? []) await startTcp(listener)
    },
  }
}
