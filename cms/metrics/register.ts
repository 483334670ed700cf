import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client'

/** A value with its labels. */
export interface Sample {
  readonly labels?: Readonly<Record<string, string>>
  readonly value: number
}

interface Description {
  readonly name: string
  readonly help: string
  readonly labels?: readonly string[]
  /** Called when somebody asks. */
  readonly read: () => Iterable<Sample> | Promise<Iterable<Sample>>
}

/** What a process tells Prometheus. Nothing personal, no addresses: only how many and how long. */
export interface Metrics {
  /** Something that only grows. */
  count(description: Description): void
  /** Something that goes up and down. */
  gauge(description: Description): void
  /** All of it in Prometheus's text format. */
  text(): Promise<string>
  readonly contentType: string
}

/** Node's own figures (memory, event loop, garbage collection) are there from the start. */
export function createMetrics(process: 'public' | 'cms'): Metrics {
  const register = new Registry()
  register.setDefaultLabels({ process })
  collectDefaultMetrics({ register })
  return {
    count: ({ name, help, labels = [], read }) => {
      new Counter({
        name,
        help,
        labelNames: labels,
        registers: [register],
        async collect() {
          this.reset()
          for (const { labels: given = {}, value } of await read()) this.inc({ ...given }, value)
        },
      })
    },
    gauge: ({ name, help, labels = [], read }) => {
      new Gauge({
        name,
        help,
        labelNames: labels,
        registers: [register],
        async collect() {
          this.reset()
          for (const { labels: given = {}, value } of await read()) this.set({ ...given }, value)
        },
      })
    },
    text: () => register.metrics(),
    contentType: register.contentType,
  }
}
