import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

export type Trial = { readonly url: string; readonly dataDir: string; readonly stop: () => Promise<void> }

/** The product as `npm start` runs it, on a folder of its own: the real server, the real reader, nothing put in its place. */
export async function startTrial(): Promise<Trial> {
  const dataDir = await mkdtemp(join(tmpdir(), 'gs-e2e-'))
  const port = await freePort()
  const child = spawn(process.execPath, ['server/src/main.ts'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const url = `http://localhost:${port}`
  await untilHealthy(url, child)
  child.on('exit', (code, signal) => {
    if (code !== 0) console.error(`the server stopped with ${code ?? signal}`)
  })
  return { url, dataDir, stop: () => stop(child, dataDir) }
}

async function untilHealthy(url: string, child: ChildProcess) {
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  const end = Date.now() + 150_000
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`the server stopped with ${child.exitCode}:\n${said.join('')}`)
    const answer = await fetch(`${url}/api/health`).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  child.kill('SIGKILL')
  throw new Error(`the server did not answer in 150 s:\n${said.join('')}`)
}

async function stop(child: ChildProcess, dataDir: string) {
  if (child.exitCode === null) {
    child.kill('SIGTERM')
    await Promise.race([once(child, 'exit'), new Promise((resolve) => setTimeout(resolve, 8_000).unref())])
    child.kill('SIGKILL')
  }
  await rm(dataDir, { recursive: true, force: true })
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
