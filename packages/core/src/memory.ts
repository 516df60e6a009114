/** What can remember: a Map, or a WeakMap that forgets with its keys. */
interface Memory<Key, Value> {
  get(key: Key): Value | undefined
  set(key: Key, value: Value): unknown
}

/**
 * The value remembered for a key; worked out and remembered the first time. What throws is not remembered.
 *
 * @example
 * const memory = new Map([['a', 1]])
 * [rememberedIn(memory, 'a', () => 2), rememberedIn(memory, 'b', () => 3)] // => [1, 3]
 */
export function rememberedIn<Key, Value>(memory: Memory<Key, Value>, key: Key, work: () => Value): Value {
  const known = memory.get(key)
  if (known !== undefined) return known
  const found = work()
  memory.set(key, found)
  return found
}
