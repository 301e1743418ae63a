import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { EventsHub } from '../events/events-hub.js';

const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];
const shownRoutes = 10;

interface RouteFigures {
  route: string;
  requests: number;
  errors: number;
  p95Milliseconds: number;
}

/** Figures of this process for Prometheus and for the health page. Routes are patterns, never addresses with ids. */
@Injectable()
export class Metrics implements OnModuleInit {
  private readonly requests: Histogram<'method' | 'route' | 'status'>;
  readonly contentType: string;

  constructor(
    private readonly adapter: HttpAdapterHost,
    private readonly registry: Registry,
    hub: EventsHub,
  ) {
    const registers = [registry];
    this.contentType = registry.contentType;
    this.requests = new Histogram({
      name: 'tessera_http_seconds',
      help: 'Time to answer a request.',
      labelNames: ['method', 'route', 'status'],
      buckets,
      registers,
    });
    new Gauge({
      registers,
      name: 'tessera_open_browsers',
      help: 'Browsers with an open event stream.',
      collect() {
        this.set(hub.size);
      },
    });
    collectDefaultMetrics({ register: registry });
  }

  onModuleInit(): void {
    const fastify = this.adapter.httpAdapter.getInstance<FastifyInstance>();
    fastify.addHook('onResponse', async (request, reply) => {
      const route = request.routeOptions.url ?? 'unknown';
      this.requests.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
    });
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }

  async busiestRoutes(): Promise<RouteFigures[]> {
    const { values } = await this.requests.get();
    const routes = new Map<string, { counts: number[]; requests: number; errors: number }>();
    for (const { metricName, labels, value } of values) {
      const name = `${labels.method} ${labels.route}`;
      const known = routes.get(name) ?? { counts: buckets.map(() => 0), requests: 0, errors: 0 };
      routes.set(name, known);
      const bucket = buckets.indexOf(Number((labels as { le?: number }).le));
      if (metricName?.endsWith('_bucket') && bucket >= 0) known.counts[bucket] = (known.counts[bucket] ?? 0) + value;
      if (metricName?.endsWith('_count')) {
        known.requests += value;
        if (Number(labels.status) >= 500) known.errors += value;
      }
    }
    return [...routes]
      .map(([route, { counts, requests, errors }]) => ({
        route,
        requests,
        errors,
        p95Milliseconds: percentile(counts, requests),
      }))
      .sort((a, b) => b.requests - a.requests)
      .slice(0, shownRoutes);
  }
}

/** Upper edge of the bucket that holds the 95th percentile. */
function percentile(counts: readonly number[], requests: number): number {
  const at = counts.findIndex((count) => count >= requests * 0.95);
  return (buckets[at] ?? buckets[buckets.length - 1] ?? 0) * 1000;
}
