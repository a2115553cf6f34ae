/** Lets so many in at a time; the others wait in the order in which they came. */
export function turns(most: number) {
  let inside = 0
  const waiting: (() => void)[] = []
  const leave = () => {
    const next = waiting.shift()
    if (next) next()
    else inside -= 1
  }
  /** Answers when it is one's turn, with what ends it. Ending twice is ending once. */
  return async (): Promise<() => void> => {
    if (inside < most) inside += 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    let over = false
    return () => {
      if (!over) leave()
      over = true
    }
  }
}
