import { id, ledger, name, text, yesNo, type RowOf } from './ledger.js';

/** 学生名册: the children who may be mentored (SPEC 2). */
export const students = ledger('学生名册', {
  aliases: ['学生名单', '学生花名册', '学生信息', '学生'],
  columns: {
    id: id('编号', { required: true, aliases: ['学生编号', '学号', '学籍号'] }),
    name: name('姓名', { required: true, aliases: ['学生姓名', '学生', '名字'] }),
    grade: text('年级'),
    class: text('班级', { aliases: ['班'] }),
    leftBehind: yesNo('留守儿童', { aliases: ['是否留守', '是否留守儿童', '留守'] }),
    struggling: yesNo('学困生', { aliases: ['是否学困生', '是否学困', '学习困难', '后进生'] }),
  },
});
export type Student = RowOf<typeof students>;
