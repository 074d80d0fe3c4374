/** Hands a file to the browser's downloads. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** The most pixels that every browser draws along one side. */
const LONGEST_SIDE = 16_000

/** An SVG as PNG at twice its size, or as near to it as a canvas allows. */
export async function rasterize(svg: string, width: number, height: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image(width, height)
    await new Promise<void>((resolve, reject) => {
      image.addEventListener('load', () => resolve())
      image.addEventListener('error', () => reject(new Error('the picture could not be drawn')))
      image.src = url
    })
    const scale = Math.min(2, LONGEST_SIDE / Math.max(width, height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * scale)
    canvas.height = Math.round(height * scale)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        blob => (blob ? resolve(blob) : reject(new Error('the picture could not be drawn'))),
        'image/png',
      )
    })
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** Puts something on the clipboard; what takes time is promised, as the click allows only at once. */
export async function copyToClipboard(type: string, content: Promise<Blob>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ [type]: content })])
}

/** Puts a drawing on the clipboard: as its text, which drawing programs take, and as a picture where the browser can. */
export async function copySvg(svg: string): Promise<void> {
  const kinds = ['text/plain', ...(ClipboardItem.supports?.('image/svg+xml') ? ['image/svg+xml'] : [])]
  const item = Object.fromEntries(kinds.map(type => [type, new Blob([svg], { type })]))
  await navigator.clipboard.write([new ClipboardItem(item)])
}
