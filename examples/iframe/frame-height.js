// Gives each frame the height that the chart in it asks for, if the chart is of the site that it is to come from …
window.addEventListener('message', ({ origin, source, data }) => {
  const height = data?.papiChart?.height
  if (!Number.isFinite(height)) return
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source && new URL(frame.src).origin === origin) frame.height = `${height}`
  }
})
// … and has frames on paper that nobody came near to yet.
window.addEventListener('beforeprint', () => {
  for (const frame of document.querySelectorAll('iframe[loading]')) frame.loading = 'eager'
})
