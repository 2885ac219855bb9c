import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bagDefaults } from './bag-defaults.js';
import { bagEnums } from './bag-enums.js';
import { bagMethods } from './bag-methods.js';
import { ExcelObject } from './excel-object.js';
import { ExcelStandIn } from './excel-stand-in.js';
import { ObjectModel } from './metadata.js';
import { objectModel } from './office-client.js';

const model = new ObjectModel(objectModel());
const names = readdirSync(new URL('./objects', import.meta.url));
const files = (await Promise.all(names.map((name) => import(/* @vite-ignore */ `./objects/${name}`)))) as Record<string, unknown>[];
const classes = files
  .flatMap((file) => Object.values(file))
  .filter((each): each is { prototype: ExcelObject; name: string } => typeof each === 'function' && each.prototype instanceof ExcelObject && Object.hasOwn(each.prototype, 'type'));

const membersOf = (prototype: object): [string, PropertyDescriptor][] => {
  const members: [string, PropertyDescriptor][] = [];
  for (let at = prototype; at !== ExcelObject.prototype; at = Object.getPrototypeOf(at) as object) {
    members.push(...Object.entries(Object.getOwnPropertyDescriptors(at)).filter(([name]) => /^_?[A-Z]/.test(name)));
  }
  return members;
};

test('the object model is read out of the library', () => {
  const types = Object.keys(model.data.types);
  expect(types.length).toBeGreaterThan(180);
  expect(model.shape('Worksheet').members.get('Gridlines')).toMatchObject({ name: 'showGridlines', api: 'ExcelApi 1.8', writable: true });
  expect(model.shape('Worksheet').members.get('ShowGridlines')).toMatchObject({ name: 'showGridlines', writable: false });
  expect(model.shape('Worksheet').members.get('CustomProperties')).toMatchObject({ api: 'ExcelApi 1.12', type: 'WorksheetCustomPropertyCollection' });
  expect(model.shape('Range').members.get('GetMergedAreasOrNullObject')).toMatchObject({ api: 'ExcelApi 1.13' });
});

describe.each(classes.map((each) => [each.prototype.type, each.prototype] as const))('%s', (type, prototype) => {
  test('has no member that Excel has not', () => {
    const shape = model.shape(type);
    const strange = membersOf(prototype).map(([name]) => name).filter((name) => !(name === 'Indexer' ? shape.hasIndexer : shape.members.has(name)));
    expect(strange).toEqual([]);
  });

  test('lets nothing be set that Excel does not', () => {
    const shape = model.shape(type);
    const strange = membersOf(prototype).filter(([name, member]) => member.set && shape.members.get(name)?.writable !== true).map(([name]) => name);
    expect(strange).toEqual([]);
  });
});

test('property objects know only members of Excel', () => {
  const strange = [
    ...[bagDefaults, bagMethods].flatMap((table) => Object.entries(table).flatMap(([type, members]) => Object.keys(members).map((name) => [type, name] as const))),
    ...Object.keys(bagEnums).map((key) => key.split('.') as [string, string]),
  ].filter(([type, name]) => !model.shape(type).members.has(name));
  expect(strange).toEqual([]);
  expect(Object.values(bagEnums).filter((name) => !model.enums[name])).toEqual([]);
});

describe('a member that the stand-in lacks', () => {
  const code = async (run: (sheet: Excel.Worksheet) => void): Promise<unknown> => {
    ExcelStandIn.start();
    return Excel.run(async (context) => {
      run(context.workbook.worksheets.getItem('Sheet1'));
      await context.sync();
    }).then(() => 'done', (error: { code: string }) => error.code);
  };

  test('raises when it is called', async () => expect(await code((sheet) => sheet.getRange('A1').flashFill())).toBe('NotImplementedByStandIn'));
  test('raises when it is loaded', async () => expect(await code((sheet) => sheet.getRange('A1').load('linkedDataTypeState'))).toBe('NotImplementedByStandIn'));
  test('raises when it leads elsewhere', async () => expect(await code((sheet) => sheet.shapes.load('items/name'))).toBe('NotImplementedByStandIn'));
  test('raises when it is set', async () => expect(await code((sheet) => {
    sheet.getRange('A1').formulasR1C1 = [['=R1C2']];
  })).toBe('NotImplementedByStandIn'));
});

test('a property Excel does not know is an invalid argument, unless it stands behind items/ in an array', async () => {
  ExcelStandIn.start();
  await expect(Excel.run(async (context) => {
    context.workbook.worksheets.load('items/nosuch');
    await context.sync();
  })).rejects.toMatchObject({ code: 'InvalidArgument' });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load(['items/name'] as never);
    await context.sync();
    expect(() => worksheets.items[0]!.name).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }) as Error);
  });
});
