import type { Scene } from '../findings/scene.ts'
import type { Reading, Repair, Warning } from '../reading.ts'

export function warningsOf(_reading: Omit<Reading, 'warnings'>, _scene: Scene, _repairs: readonly Repair[]): Warning[] {
  return []
}
