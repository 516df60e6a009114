// Gives each frame the height that the chart in it asks for, if the chart is of the site that it is to come from …
window.addEventListener('message', ({ origin, source, data }) => {
  const height = data?.papiChart?.height
  if (!Number.isFinite(height)) return
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source && new URL(frame.src).origin === origin) frame.height = `${height}`
  }
})
// … and has frames come once the page is there, also those that nobody came near to: a browser prints what is there.
for (const event of ['load', 'beforeprint']) {
  window.addEventListener(event, () => {
    for (const frame of document.querySelectorAll('iframe[loading]')) frame.loading = 'eager'
  })
}
