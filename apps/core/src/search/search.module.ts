import { Global, Module } from '@nestjs/common';
import { AgenciesSearch } from './agencies.search.js';
import { PagesSearch } from './pages.search.js';
import { SearchController } from './search.controller.js';
import { SearchService } from './search.service.js';
import { SearchProviders } from './search-providers.js';

@Global()
@Module({
  controllers: [SearchController],
  providers: [SearchProviders, SearchService, AgenciesSearch, PagesSearch],
})
export class SearchModule {}
