/** Hands a file to the reader. */
export function save(content: Blob, name: string): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken the data by the next task; keeping the address would keep the memory.
  setTimeout(() => URL.revokeObjectURL(url), 0)
}
