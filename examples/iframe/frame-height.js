// Gives each frame the height that the chart in it asks for.
window.addEventListener('message', event => {
  const height = event.data?.papiChart?.height
  if (!Number.isFinite(height)) return
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === event.source) frame.height = `${height}`
  }
})
