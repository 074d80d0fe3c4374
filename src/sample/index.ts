/** The invented disclosure that a newcomer opens with one click; loaded only then. */
export async function loadSample(): Promise<{ name: string; text: string }> {
  const { default: text } = await import('./disclosure.txt?raw')
  return { name: '示例（虚构）.txt', text }
}
