import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** Writes a file that is there whole or not at all, also after a power cut: written aside, flushed, renamed. @throws as the disk does; nothing is left. */
export function keepFile(file: string, bytes: Uint8Array): void {
  const aside = `${file}.${process.pid}-${performance.now()}`
  try {
    const handle = openSync(aside, 'wx')
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(aside, file)
  } catch (error) {
    rmSync(aside, { force: true })
    throw error
  }
  flushFolder(dirname(file))
}

/** The name itself is data of the folder. Windows has no such flush and needs none. */
function flushFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
