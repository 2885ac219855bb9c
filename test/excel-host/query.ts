/** What `load` brings: the values of an object's members, and of the objects it leads to. */

import { HostError, invalidArgument, NotImplemented } from './errors.js';
import { ExcelCollection, type ExcelObject } from './excel-object.js';
import { isSupported, type ObjectModel, type WireMember } from './metadata.js';
import type { QueryInfo } from './protocol.js';

type Values = Record<string, unknown>;

export class Query {
  constructor(
    private readonly model: ObjectModel,
    private readonly level: () => string,
    private readonly referenceOf: (object: ExcelObject) => string | undefined,
  ) {}

  /** What every object that is handed out bears, so that the client can name it again. */
  identity(object: ExcelObject): Values {
    const { identity } = this.model.shape(object.type);
    const reference = this.referenceOf(object);
    return {
      ...(reference !== undefined && { _ReferenceId: reference }),
      ...(identity !== null && { [identity]: this.member(object, identity) }),
    };
  }

  read(object: ExcelObject, query: QueryInfo): Values {
    return this.readPaths(object, [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)], query);
  }

  /** A property, by the name under which it travels. */
  member(object: ExcelObject, wire: string): unknown {
    const member = this.model.shape(object.type).members.get(wire);
    if (!member) throw new HostError('InvalidArgument', `Excel's ${object.type} has no ${wire}`);
    if (!isSupported(member.api, this.level())) throw new HostError('ApiNotFound', undefined, `${object.type}.${member.name}`);
    if (!(wire in object)) throw new NotImplemented(`${object.type}.${member.name}`);
    return (object as unknown as Values)[wire];
  }

  private readPaths(object: ExcelObject, paths: readonly string[], range: QueryInfo = {}): Values {
    if (!(object instanceof ExcelCollection)) return this.readObject(object, paths);
    const { loadable } = this.model.shape(object.type);
    const own = paths.filter((path) => loadable.has(path.toLowerCase()));
    const ofItems = paths.filter((path) => !loadable.has(path.toLowerCase()));
    const values = this.identity(object);
    for (const path of own) values[loadable.get(path.toLowerCase())!.wire] = this.member(object, loadable.get(path.toLowerCase())!.wire);
    if (own.length > 0 && ofItems.length === 0) return values;
    const from = range.Skip ?? 0;
    const items = object.items().slice(from, range.Top === undefined ? undefined : from + range.Top);
    return { ...values, _Items: items.map((item) => this.readObject(item, ofItems)) };
  }

  private readObject(object: ExcelObject, paths: readonly string[]): Values {
    const { loadable } = this.model.shape(object.type);
    const values = this.identity(object);
    const deeper = new Map<WireMember, string[]>();
    for (const path of paths.length > 0 ? paths : ['*']) {
      const [head = '', ...rest] = path.split(/[/.]/);
      if (head === '*') this.readAll(object, values);
      // Arrays keep their `items/`, which Excel passes over without a word.
      if (head === '*' || head === 'items' || /^isnull(object)?$/i.test(head)) continue;
      const member = loadable.get(head.toLowerCase());
      if (!member) throw invalidArgument(`${object.type}.${head}`);
      if (member.kind === 'scalar') values[member.wire] = this.member(object, member.wire);
      else deeper.set(member, [...(deeper.get(member) ?? []), rest.join('/') || '*']);
    }
    for (const [member, below] of deeper) {
      const to = this.member(object, member.wire) as ExcelObject | null;
      values[member.wire] = to === null ? null : this.readPaths(to, below);
    }
    return values;
  }

  /** An empty `load()`: what the stand-in knows; the rest stays unloaded and raises when it is read. */
  private readAll(object: ExcelObject, values: Values): void {
    for (const member of this.model.shape(object.type).loadable.values()) {
      if (member.kind !== 'scalar' || !(member.wire in object) || !isSupported(member.api, this.level())) continue;
      try {
        values[member.wire] = (object as unknown as Values)[member.wire];
      } catch (error) {
        if (!(error instanceof NotImplemented)) throw error;
      }
    }
  }
}
