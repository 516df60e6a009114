// Puts the SVG of a chart on the clipboard and says so on the button.
for (const button of document.querySelectorAll('button[data-copy]')) {
  button.addEventListener('click', async () => {
    const response = await fetch(button.dataset.copy)
    await navigator.clipboard.writeText(await response.text())
    const words = button.textContent
    button.textContent = '✓'
    setTimeout(() => {
      button.textContent = words
    }, 1500)
  })
}
