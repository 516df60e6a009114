/** An SVG that a chart function made: its texts are escaped there, so the markup is safe to place. */
export function Drawing({ svg, name }: { svg: string; name: string }) {
  return <span class={`drawing ${name}`} dangerouslySetInnerHTML={{ __html: svg }} />
}
