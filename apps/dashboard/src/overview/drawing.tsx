/** An SVG that a chart function made: its texts are escaped there, so the markup is safe to place. */
export function Drawing({ svg, name }: { svg: string; name: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: markup comes from packages/charts only, which escapes texts
  return <span class={`drawing ${name}`} dangerouslySetInnerHTML={{ __html: svg }} />
}
