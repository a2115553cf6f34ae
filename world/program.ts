import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

const main = join(import.meta.dirname, '../server/src/main.ts')

export type Running = { readonly url: string; readonly child: ChildProcess }

/** The real program in processes of its own, on copies of one built trial. */
export function program() {
  const root = mkdtempSync(join(tmpdir(), 'guong-sang-'))
  const built = join(root, 'built')
  const running = new Set<ChildProcess>()
  const start = async (folder: string, limit: { readonly blocks?: number } = {}): Promise<Running> => {
    const child = launch(folder, limit)
    running.add(child)
    return { url: await addressOf(child), child }
  }
  const end = async ({ child }: Running, signal: NodeJS.Signals): Promise<number | null> => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill(signal)
      await once(child, 'exit')
    }
    running.delete(child)
    return child.exitCode
  }
  return {
    root,
    /** Starts on a folder. `blocks`: the largest file it may write, in blocks of 1024 bytes. @throws with all it said where it ends instead. */
    start,
    end,
    /** A folder of its own with the trial as its first start leaves it. */
    copied: (name: string): string => {
      const folder = join(root, name)
      cpSync(built, folder, { recursive: true })
      return folder
    },
    build: async () => end(await start(built), 'SIGTERM'),
    endAll: () => {
      for (const child of running) child.kill('SIGKILL')
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}

function launch(folder: string, { blocks }: { readonly blocks?: number }): ChildProcess {
  const limit = blocks === undefined ? '' : `ulimit -f ${blocks}; `
  const environment = { ...process.env, DATA_DIR: folder, PORT: '0', GS_TODAY: undefined, NODE_OPTIONS: undefined }
  return spawn('bash', ['-c', `${limit}exec "$0" "$1"`, process.execPath, main], { env: environment })
}

const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let output = ''
    const hear = (chunk: Buffer) => {
      output += chunk.toString()
      const address = /http:\/\/\S+/.exec(output)?.[0]
      if (address) resolve(address)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.on('exit', (code) => reject(Object.assign(new Error(output), { code })))
  })

/** A signed-in browser: only its cookie. */
export async function secretary(url: string, commune = 'kien-moc') {
  const answer = await send(`${url}/api/trial/persona`, { persona: 'secretary', commune })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  return {
    paste: (name: string, text: string) => send(`${url}/api/sources/text`, { name, text }, cookie),
    upload: (name: string, bytes: Uint8Array<ArrayBuffer>) => {
      const body = new FormData()
      body.append('file', new Blob([bytes]), name)
      return fetch(`${url}/api/sources`, { method: 'POST', headers: { cookie }, body })
    },
    goTo: async (to: string): Promise<unknown> => (await send(`${url}/api/trial/day`, { to }, cookie)).json(),
    get: async (path: string) => fetch(`${url}${path}`, { headers: { cookie } }),
  }
}

const send = (url: string, body: object, cookie = '') =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify(body) })

/** Another process says when it is done only by being asked. */
export async function until(so: () => Promise<boolean>): Promise<void> {
  while (!(await so())) await setTimeout(250)
}

/** Four writers paste texts named after themselves until the server is killed after so many acknowledgements. @returns their ids. */
export async function writeUntilKilled({ url, child }: Running, { round, acks }: { round: number; acks: number }): Promise<string[]> {
  const { paste } = await secretary(url)
  const acknowledged: string[] = []
  const writers = [1, 2, 3, 4].map(async (writer) => {
    for (let n = 1; ; n += 1) {
      const name = `${round}-${writer}-${n}`
      const { readingId } = (await (await paste(`${name}.txt`, `KẾ HOẠCH số ${name}`)).json()) as { readingId: string }
      acknowledged.push(readingId)
      if (acknowledged.length === acks) child.kill('SIGKILL')
    }
  })
  await Promise.allSettled(writers)
  return acknowledged
}
