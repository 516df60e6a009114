/**
 * Processor time that this process has used, in milliseconds: unlike the clock on the wall, it does not run while other
 * programs have the processor, so that a busy machine fails no test of how work grows.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
