/** Every file of a folder, deepest last; a folder's entries arrive in portions. */
async function filesBelow(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    )
    return [file]
  }
  if (!entry.isDirectory) return []
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const files: File[] = []
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (portion.length === 0) return files
    for (const each of portion) files.push(...(await filesBelow(each)))
  }
}

/** The dropped files, those inside dropped folders included. Must be called while the event is handled. */
export async function filesOf(transfer: DataTransfer): Promise<File[]> {
  const entries = [...transfer.items].flatMap(item => item.webkitGetAsEntry?.() ?? [])
  if (!entries.some(entry => entry.isDirectory)) return [...transfer.files]
  const files: File[] = []
  for (const entry of entries) files.push(...(await filesBelow(entry)))
  return files
}
