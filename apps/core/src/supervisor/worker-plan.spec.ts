import { describe, expect, it } from '@jest/globals';
import { planWorkers } from './worker-plan.js';

describe('the plan of processes', () => {
  it('merges everything into one on small machines', () => {
    expect(planWorkers({ role: 'http+jobs', cores: 1 })).toEqual(['http+jobs']);
    expect(planWorkers({ role: 'http+jobs', cores: 2 })).toEqual(['http+jobs']);
  });

  it('sets jobs apart where there is room', () => {
    expect(planWorkers({ role: 'http+jobs', cores: 4 })).toEqual(['http', 'http', 'http', 'jobs']);
    expect(planWorkers({ role: 'http+jobs', cores: 64 })).toEqual(['http', 'http', 'http', 'http', 'jobs']);
  });

  it('follows TESSERA_WORKERS', () => {
    expect(planWorkers({ role: 'http+jobs', TESSERA_WORKERS: 1, cores: 16 })).toEqual(['http+jobs']);
    expect(planWorkers({ role: 'http+jobs', TESSERA_WORKERS: 2, cores: 1 })).toEqual(['http', 'http', 'jobs']);
  });

  it('leaves one half to another machine when told', () => {
    expect(planWorkers({ role: 'jobs', TESSERA_WORKERS: 5, cores: 8 })).toEqual(['jobs']);
    expect(planWorkers({ role: 'http', TESSERA_WORKERS: 1, cores: 8 })).toEqual(['http']);
  });
});
