import { SITE } from '../site.ts'

/**
 * Has the browser keep the site, so that it opens without a connection (`offline-worker.ts`). Called once the page stands:
 * nothing that is wanted now waits for it. Not in frames of other pages, and not where browsers offer none: in files, on
 * plain HTTP.
 */
export function keepForOffline(): void {
  if (!/^https?:$/.test(location.protocol) || window.parent !== window) return
  const { serviceWorker }: Partial<Pick<Navigator, 'serviceWorker'>> = navigator
  // The script is looked for anew with every page; where storage is denied, the site is as it was.
  serviceWorker?.register(new URL('offline.js', SITE), { updateViaCache: 'none' }).catch(() => {})
}
