import { describe, expect, test } from 'vitest';
import { issueSentence } from '../../../src/core/report/issue-sentence.js';
import { sayIn } from '../../../src/locales/locale.js';
import { computed, issuesOf, places, type Row } from '../workbook.js';
import { ranking, scoreHeader } from '../ranking.js';

const marks: Row = [null, 80, 80, 80, 80];

function contested(teachers: readonly Row[], ...references: readonly Row[number][]) {
  return computed({
    教师名册: [['编号', '姓名', '岗位类型'], ...teachers.map((row): Row => [...row, '在编'])],
    评比打分: [scoreHeader, ...references.map((reference): Row => [reference, ...marks])],
  });
}

const ids = (outcome: ReturnType<typeof contested>) => ranking(outcome).map(({ id }) => id);
const faults = (outcome: ReturnType<typeof contested>) => places(issuesOf(outcome, 'ref-unknown', 'name-ambiguous'));

describe('a reference', () => {
  test('to nobody is an error, and the row is left out', () => {
    const outcome = contested([['T1', '李明']], '李鸣');
    expect(faults(outcome)).toEqual(['ref-unknown 评比打分!A2']);
    expect(issuesOf(outcome, 'ref-unknown')[0]).toMatchObject({ severity: 'error', value: '李鸣' });
    expect(ids(outcome)).toEqual([]);
  });

  const sentence = (teachers: readonly Row[], reference: string): string[] =>
    issuesOf(contested(teachers, reference), 'ref-unknown').map((issue) => issueSentence(issue, sayIn('zh-CN')));
  test.each(['李明、王芳', '李明，王芳', '李明,孙悟空', '李明；王芳', 'T1;T2', 'T1，T2'])('to several in one cell (%s) is told to name one', (reference) =>
    expect(sentence([['T1', '李明'], ['T2', '王芳']], reference)).toEqual(['一格只填一人，这一行未采用；请每人填一行。']));
  test.each(['T1 李明', '李明 T1', '李明（T1）', '李明(t1)', 'T1-李明', '李明【T1】', 'T1：李明'])('to one by 编号 and 姓名 together (%s) is told to keep the 编号', (reference) => {
    expect(sentence([['T1', '李明'], ['T2', '王芳']], reference)).toEqual(['编号和姓名填在了一格里，这一行未采用；请只留编号。']);
    expect(ids(contested([['T1', '李明']], reference))).toEqual([]);
  });
  test.each(['T2 李明', '李明（T9）', '李明T', '李'])('to nobody is told plainly (%s)', (reference) =>
    expect(sentence([['T1', '李明'], ['T2', '王芳']], reference)).toEqual(['“教师名册”里找不到这个编号或姓名，这一行未采用；请核对。']));
  test('to a shared name with its 编号 means the one who has it', () =>
    expect(sentence([['T1', '王伟'], ['T2', '王伟']], '王伟（T2）')).toEqual(['编号和姓名填在了一格里，这一行未采用；请只留编号。']));

  test('to a name that two share is an error that asks for the 编号', () => {
    const outcome = contested([['T1', '王伟'], ['T2', '王伟']], '王伟');
    expect(faults(outcome)).toEqual(['name-ambiguous 评比打分!A2']);
    expect(issuesOf(outcome, 'name-ambiguous')[0]).toMatchObject({ severity: 'error', value: '王伟' });
    expect(ids(outcome)).toEqual([]);
  });

  test('by 编号 settles a shared name', () => {
    const outcome = contested([['T1', '王伟'], ['T2', '王伟']], 'T2');
    expect(faults(outcome)).toEqual([]);
    expect(ids(outcome)).toEqual(['T2']);
  });

  test('by 姓名 finds its only bearer', () => expect(ids(contested([['T1', '李明'], ['T2', '王伟']], '王伟'))).toEqual(['T2']));

  test('is tried as 编号 first: another\'s name does not mislead it', () =>
    expect(ids(contested([['甲', '乙'], ['乙', '丙']], '乙'))).toEqual(['乙']));

  test('is read across widths and spaces', () =>
    expect(ids(contested([['T1', '李明'], ['T2', '王芳'], ['T3', '张伟']], 'Ｔ１', '王　芳', ' 张伟 '))).toEqual(['T1', 'T2', 'T3']));

  describe('by 编号 in other letters', () => {
    test.each([['T1', 't1'], ['gz-1', 'GZ-1'], ['gz-1', 'ＧＺ－１']])('finds %s by %s', (id, reference) => {
      const outcome = contested([[id, '李明']], reference);
      expect(faults(outcome)).toEqual([]);
      expect(ids(outcome)).toEqual([id]);
    });
    test('finds nobody where two 编号 differ by nothing else, but the very 编号 does', () => {
      const outcome = contested([['Ab1', '李明'], ['aB1', '王芳']], 'AB1', 'aB1');
      expect(faults(outcome)).toEqual(['ref-unknown 评比打分!A2']);
      expect(ids(outcome)).toEqual(['aB1']);
    });
    test('gives way to a 姓名 that is written so', () => expect(ids(contested([['TOM', '李明'], ['T2', 'Tom']], 'Tom'))).toEqual(['T2']));
  });

  test('in numbers finds an 编号 in numbers, typed or text', () => {
    expect(ids(contested([[1, '李明'], ['2', '王芳']], '1', 2))).toEqual(['1', '2']);
  });

  test('to a teacher whose row repeats an 编号 finds the first', () => {
    const outcome = contested([['T1', '李明'], ['T1', '王芳']], 'T1', '王芳');
    expect(places(issuesOf(outcome, 'id-duplicate', 'ref-unknown'))).toEqual(['id-duplicate 教师名册!A3', 'ref-unknown 评比打分!A3']);
    expect(ids(outcome)).toEqual(['T1']);
  });
});

describe('whom 帮扶对象 means', () => {
  const paired = (kind: string, target: string) => computed({
    教师名册: [['编号', '姓名', '岗位类型', '政治面貌'], ['T1', '李明', '在编', '中共党员'], ['T2', '王芳', '特岗', '群众'], ['5', '赵敏', '特岗', '群众']],
    学生名册: [['编号', '姓名', '留守儿童', '学困生'], ['S1', '王芳', '是', '否'], ['5', '小强', '是', '是'], ['S3', '小红', '是', '否'], ['S4', '小红', '是', '否']],
    结对帮扶: [['帮扶人', '对象类型', '帮扶对象'], ['T1', kind, target]],
    评比打分: [scoreHeader],
  });
  const target = (outcome: ReturnType<typeof paired>) => outcome.entries.pairs.map((pair) => `${pair.target.kind} ${pair.target.person.id}`);

  test('a child and a teacher of one name: the stated kind decides', () => {
    expect(target(paired('青年教师', '王芳'))).toEqual(['teacher T2']);
    expect(target(paired('留守儿童', '王芳'))).toEqual(['student S1']);
  });

  test('of one 编号 likewise', () => {
    expect(target(paired('青年教师', '5'))).toEqual(['teacher 5']);
    expect(target(paired('学困生', '5'))).toEqual(['student 5']);
  });

  test.each([['青年教师', 'S1 王芳'], ['留守儿童', '王芳（T2）'], ['学困生', '王芳（S1）']])('of a %s by 编号 and 姓名 together (%s) is told to keep the 编号, whatever the roster', (kind, reference) =>
    expect(issuesOf(paired(kind, reference), 'ref-unknown').map((issue) => issueSentence(issue, sayIn('zh-CN')))).toEqual(['编号和姓名填在了一格里，这一行未采用；请只留编号。']));

  test('two children of one name are an error', () => {
    const outcome = paired('留守儿童', '小红');
    expect(places(issuesOf(outcome, 'name-ambiguous'))).toEqual(['name-ambiguous 结对帮扶!C2']);
    expect(target(outcome)).toEqual([]);
  });

  test('somebody of the other roster is of the wrong kind, not unknown', () => {
    expect(places(issuesOf(paired('留守儿童', 'T2'), 'pair-kind', 'ref-unknown'))).toEqual(['pair-kind 结对帮扶!C2']);
    expect(places(issuesOf(paired('青年教师', 'S1'), 'pair-kind', 'ref-unknown'))).toEqual(['pair-kind 结对帮扶!C2']);
  });
});

describe('a reference is the roster\'s 编号 or 姓名', () => {
  const totals = (id: string, name: string, reference: string) => ranking(computed({
    教师名册: [['编号', '姓名', '岗位类型'], [id, name, '在编']], 评比打分: [scoreHeader, [reference, null, 80, 80, 80, 80]],
  })).map(({ total }) => total);
  test.each([['T 1', 'T 1'], ['T1', 'T 1'], ['T 1', 'T1'], ['T1', 'T\u30001'], ['gz-1', 'ｇｚ－１'], ['ｇｚ－１', 'gz-1']])('编号 %j by %j, whatever its spaces and width', (id, reference) =>
    expect(totals(id, '李明', reference)).toEqual(['80']));
  test.each([['买买提·艾力', '买买提•艾力'], ['买买提・艾力', '买买提·艾力'], ['王伟(大)', '王伟（大）']])('姓名 %j by %j, whatever its dot and brackets', (name, reference) =>
    expect(totals('T1', name, reference)).toEqual(['80']));
});
