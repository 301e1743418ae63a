import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { Answer, type Caller, CurrentCaller, NoContent, TokenAccess } from '@tessera/sdk';
import { type DocumentInput, documentInput, documentNumber, documentState, documentWord } from './documents.schemas.js';
import { DocumentsService } from './documents.service.js';

/** For the document system, by a token that somebody of the agency made. */
@Controller('documents/:word/:number')
export class DocumentsController {
  constructor(private readonly documents: DocumentsService) {}

  @Put()
  @TokenAccess('documents')
  @Answer(documentState, { description: 'The notice is as the document says.' })
  put(
    @CurrentCaller() caller: Caller,
    @Param('word', { schema: documentWord }) word: string,
    @Param('number', { schema: documentNumber }) number: string,
    @Body({ schema: documentInput }) input: DocumentInput,
  ) {
    return this.documents.put(caller, { word, number }, input);
  }

  @Get()
  @TokenAccess('documents')
  @Answer(documentState, { description: 'What became of the document.' })
  state(
    @CurrentCaller() caller: Caller,
    @Param('word', { schema: documentWord }) word: string,
    @Param('number', { schema: documentNumber }) number: string,
  ) {
    return this.documents.state(caller, { word, number });
  }

  @Delete()
  @TokenAccess('documents')
  @NoContent('Out of sight of its readers.')
  withdraw(
    @CurrentCaller() caller: Caller,
    @Param('word', { schema: documentWord }) word: string,
    @Param('number', { schema: documentNumber }) number: string,
  ) {
    return this.documents.withdraw(caller, { word, number });
  }
}
