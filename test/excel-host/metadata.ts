/** Excel's object model as the client library knows it: which members a class has, under which names they travel, since when. */

export interface ObjectModelData {
  readonly types: Readonly<Record<string, TypeData>>;
  /** Values of the enumerations, e.g. `ChartType`. */
  readonly enums: Readonly<Record<string, readonly string[]>>;
}

export interface TypeData {
  readonly isCollection: boolean;
  /** `set` is the name under which it is set, where that is another one. */
  readonly scalars: Readonly<Record<string, { readonly wire: string; readonly set?: string; readonly writable: boolean; readonly api?: string }>>;
  readonly navigations: Readonly<Record<string, { readonly wire: string; readonly type: string; readonly api?: string }>>;
  /** `wire` is `[indexer]` for the member that is called by key alone. */
  readonly methods: Readonly<Record<string, { readonly wire: string; readonly api?: string; readonly returns?: string }>>;
  readonly events: Readonly<Record<string, { readonly type: number; readonly api?: string }>>;
}

/** A member by the name under which it travels. */
export interface WireMember {
  readonly kind: 'scalar' | 'navigation' | 'method';
  readonly name: string;
  readonly wire: string;
  /** The requirement set it came with, e.g. `ExcelApi 1.9`. */
  readonly api: string | undefined;
  readonly writable?: boolean;
  readonly type?: string;
}

/** One class, looked up by what travels. */
export class TypeShape {
  readonly isCollection: boolean;
  readonly members = new Map<string, WireMember>();
  /** `load` is not particular about case. */
  readonly loadable = new Map<string, WireMember>();
  /** The scalar that identifies an object: `Id` (worksheets, tables) or `_Id` (named items, settings). */
  readonly identity: 'Id' | '_Id' | null;
  readonly hasIndexer: boolean;

  constructor(readonly name: string, data: TypeData) {
    this.isCollection = data.isCollection;
    for (const [name, { wire, set, writable, api }] of Object.entries(data.scalars)) {
      this.add({ kind: 'scalar', name, wire, api, writable: writable && set === undefined });
      if (set !== undefined) this.members.set(set, { kind: 'scalar', name, wire: set, api, writable });
    }
    for (const [name, to] of Object.entries(data.navigations)) this.add({ kind: 'navigation', name, ...to, api: to.api });
    for (const [name, method] of Object.entries(data.methods)) {
      if (method.wire !== '[indexer]') this.members.set(method.wire, { kind: 'method', name, wire: method.wire, api: method.api });
    }
    this.identity = this.members.has('Id') ? 'Id' : this.members.has('_Id') ? '_Id' : null;
    this.hasIndexer = Object.values(data.methods).some((method) => method.wire === '[indexer]');
  }

  private add(member: WireMember): void {
    this.members.set(member.wire, member);
    if (!member.name.startsWith('_')) this.loadable.set(member.name.toLowerCase(), member);
  }
}

export class ObjectModel {
  readonly enums: ObjectModelData['enums'];
  private readonly shapes = new Map<string, TypeShape>();

  constructor(readonly data: ObjectModelData) {
    this.enums = data.enums;
  }

  shape(type: string): TypeShape {
    let shape = this.shapes.get(type);
    if (!shape) {
      const data = this.data.types[type];
      if (!data) throw new Error(`Excel has no class ${type}`);
      this.shapes.set(type, (shape = new TypeShape(type, data)));
    }
    return shape;
  }
}

/** Whether `level` (1.9) holds what came with `api` (`ExcelApi 1.12`). Sets other than ExcelApi are held to be absent. */
export function isSupported(api: string | undefined, level: string): boolean {
  if (api === undefined) return true;
  const [set, version = '1.1'] = api.split(' ');
  return set === 'ExcelApi' && compareVersions(version, level) <= 0;
}

export function compareVersions(left: string, right: string): number {
  const [leftMajor = 0, leftMinor = 0] = left.split('.').map(Number);
  const [rightMajor = 0, rightMinor = 0] = right.split('.').map(Number);
  return leftMajor - rightMajor || leftMinor - rightMinor;
}
