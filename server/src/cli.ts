/** The command line: each command loads what it needs only when it is called. Exit: 0 done, 2 refused, 64 wrong use, 70 a fault of ours. */
const commands: Readonly<Record<string, () => Promise<{ run: (words: readonly string[]) => Promise<number> }>>> = {
  read: () => import('./reading/read-command.ts'),
  select: () => import('./delegates/select-command.ts'),
}

const USAGE = `Cách dùng: guong-sang <lệnh>

  read TỆP [--json]   đọc một kế hoạch (DOCX, PDF, ảnh quét, văn bản);
                      --json in bản đọc dạng JSON ra stdout
  select TỆP --json   chọn đại biểu, hoặc phân bổ suất, theo một tệp JSON
`
const WRONG_USE = 64
const FAULT = 70

async function main([name, ...words]: readonly string[]): Promise<number> {
  if (name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(USAGE)
    return 0
  }
  const load = Object.hasOwn(commands, name ?? '') ? commands[name ?? ''] : undefined
  if (!load) {
    process.stderr.write(name === undefined ? USAGE : `Không có lệnh "${name}".\n\n${USAGE}`)
    return WRONG_USE
  }
  return (await load()).run(words)
}

process.exitCode = await main(process.argv.slice(2)).catch((fault: unknown) => {
  process.stderr.write(`Lỗi của chương trình: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`)
  return FAULT
})
