/** Excel's end of the bridge: takes the client's messages, answers them, tells of events. Runs in Node and in a page. */

import { Engine } from './engine.js';
import { HostError } from './errors.js';
import { ObjectModel, type ObjectModelData } from './metadata.js';
import { HostWorkbook } from './model/workbook.js';
import { WorkbookObject } from './objects/workbook-object.js';
import { Bags } from './property-bag.js';
import type { EventEntry, RequestEnvelope, ResponseBody } from './protocol.js';
import { isRelease, Requests } from './requests.js';

/** Bytes that Excel on the web takes and gives in one request. */
export const payloadLimit = 5 * 1024 * 1024;

/** The flag that `Excel.run({ delayForCellEdit: true })` sets. */
const waitsForCellEdit = 64;

export interface ExcelHostOptions {
  /** What Excel has: `readObjectModel` of the client library. */
  readonly model: ObjectModelData;
  /** The ExcelApi level that is played, e.g. 1.9. */
  readonly api?: string;
  readonly workbook?: HostWorkbook;
  /** Milliseconds before each answer. */
  readonly latency?: number;
  /** Bytes of a request and of a response. */
  readonly payloadLimit?: number;
}

export class ExcelHost {
  readonly workbook: HostWorkbook;
  readonly requests = new Requests();
  api: string;
  latency: number;
  /** Where answers and events go. */
  send: (text: string) => void = () => {};
  private readonly engine: Engine;
  private readonly limit: number;
  private isTelling = false;
  /** Answers that wait for the person to finish editing a cell; `null` while nobody does. */
  private waiting: (() => void)[] | null = null;

  constructor(options: ExcelHostOptions) {
    this.workbook = options.workbook ?? new HostWorkbook();
    this.api = options.api ?? '1.14';
    this.latency = options.latency ?? 0;
    this.limit = options.payloadLimit ?? payloadLimit;
    const model = new ObjectModel(options.model);
    const bags = new Bags(model);
    this.engine = new Engine(new WorkbookObject({ workbook: this.workbook, bags }), model, () => this.api);
    this.workbook.onEvents = () => this.tellSoon();
  }

  /** A message of the client's; its answer goes to `send` later. */
  receive(text: string): void {
    const envelope = JSON.parse(text) as RequestEnvelope;
    if (envelope.type !== 1) return;
    const answer = (): void => {
      if (this.waiting && (envelope.flags & waitsForCellEdit) !== 0) this.waiting.push(answer);
      else this.send(this.answerTo(envelope, text));
    };
    if (this.latency > 0) setTimeout(answer, this.latency);
    else queueMicrotask(answer);
  }

  /** The person begins to edit a cell: requests fail, or wait if they were sent with `delayForCellEdit`. */
  beginCellEdit(): void {
    this.waiting ??= [];
  }

  endCellEdit(): void {
    const waiting = this.waiting ?? [];
    this.waiting = null;
    for (const answer of waiting) answer();
  }

  private answerTo(envelope: RequestEnvelope, text: string): string {
    const { body } = envelope.message;
    const isOfWorkbook = !Object.values(body.ObjectPaths).some((path) => path.ObjectPathType === 2);
    const bytesIn = bytesOf(text);
    const interruption = isOfWorkbook ? this.requests.arrive(body, this.workbook) : undefined;
    const refused = bytesIn > this.limit ? 'RequestPayloadSizeLimitExceeded' : this.waiting && isOfWorkbook && !isRelease(body) ? 'InvalidOperationInCellEditMode' : null;
    let response = refused ? refusal(refused) : this.engine.process(body, interruption);
    let answer = JSON.stringify(response);
    if (bytesOf(answer) > this.limit) {
      response = refusal('ResponsePayloadSizeLimitExceeded');
      answer = JSON.stringify(response);
    }
    if (isOfWorkbook) {
      this.requests.records.push({ actions: body.Actions.length, bytesIn, bytesOut: bytesOf(answer), isRelease: isRelease(body), failed: response.Error?.Code ?? null });
    }
    return JSON.stringify({ id: envelope.id, type: 2, message: { statusCode: 200, headers: {}, body: answer } });
  }

  private tellSoon(): void {
    if (this.isTelling) return;
    this.isTelling = true;
    setTimeout(() => {
      this.isTelling = false;
      const entries: EventEntry[] = this.workbook.events.splice(0).map(({ type, target, details }) => ({
        messageCategory: 65_536, messageType: type, targetId: target, message: JSON.stringify(details),
      }));
      this.send(JSON.stringify({ type: 3, message: { entries } }));
    }, this.latency);
  }
}

function refusal(code: string): ResponseBody {
  const error = new HostError(code);
  return { Results: [], TraceIds: [], Error: { Code: code, Message: error.message, HttpStatusCode: error.status, Location: null, ActionIndex: -1 } };
}

/** In UTF-8. */
function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
