import { expect, test } from 'vitest';
import { keyFigures } from '../../../src/core/home/key-figures.js';
import { figureText } from '../../../src/core/report/figure-text.js';
import { sayIn } from '../../../src/locales/locale.js';
import { contest } from '../ranking.js';
import { school } from '../school.js';
import { computed, type Sheets } from '../workbook.js';

const say = sayIn('zh-CN');
const figuresOf = (sheets: Sheets): Record<string, string[]> => Object.fromEntries(
  keyFigures(computed(sheets)).map(({ key, figures }) => [key, figures.map((figure) => `${say(figure.label, figure.parameters)} ${figureText(figure)}`)]));

test('a work whose ledger holds nothing has no figures, and is known by that ledger', () => {
  expect(figuresOf({ 教师名册: [['编号', '姓名']], 评比打分: [['参评教师']] })).toMatchObject({ ranking: [], coverage: [], visits: [] });
  expect(keyFigures(computed(school())).map(({ ledger }) => ledger)).toEqual(expect.arrayContaining(['评比打分', '结对帮扶', '听课调研']));
});

// 3:4:3 of 4: cuts at 1.2 and 2.8, so 1 and 3. Both young teachers have a mentor, S1 of the two left-behind children S1 and S3.
test('the contest and mentoring stand with theirs', () =>
  expect(figuresOf(school())).toMatchObject({
    ranking: ['已排名 4', '一等奖人数 1', '未参评 0'],
    coverage: ['青年教师帮扶覆盖率 100.00%', '留守儿童帮扶覆盖率 50.00%', '结对活跃率 100.00%'],
  }));

test('the best grade bears the name that the school gave it', () =>
  expect(figuresOf(contest([[90], [80]], { 等次比例: '1:1', 等次名称: '优秀、良好' }))).toMatchObject({ ranking: ['已排名 2', '优秀人数 1', '未参评 0'] }));

test('without anybody to cover there is no rate', () =>
  expect(figuresOf({ ...school(), 学生名册: [['编号', '姓名', '留守儿童'], ['S2', '小红', '否']], 结对帮扶: [['帮扶人', '对象类型', '帮扶对象'], ['T1', '青年教师', 'T3']] })['coverage']).toContain('留守儿童帮扶覆盖率 —'));
