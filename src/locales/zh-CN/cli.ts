/** 命令行的用法、进度和出错时的句子。 */
export default {
  'cli.area': '项目',
  'cli.figures': '数据',
  'cli.unreported': '未填报：{ledgers}',
  'cli.help': `争优台账：学校创先争优活动的检查、评比排名和年度总结

用法：
  meritbook compute  <in.xlsx> [-o out.xlsx] [--in-place] [--as-of YYYY-MM-DD] [--allow-errors] [--json]
      计算排名和覆盖率，写入结果工作表；未指定 -o 时写到当前文件夹的“<原名>-结果.xlsx”
  meritbook check    <in.xlsx> [--as-of YYYY-MM-DD] [--json]
      只检查填报数据，不写文件
  meritbook summary  <in.xlsx> [-o out.docx] [--as-of YYYY-MM-DD] [--allow-errors]
      把年度总结写成 Word 文档，保留在“年度总结”工作表中改过的文字；未指定 -o 时写到当前文件夹的“<原名>-年度总结.docx”
  meritbook fix      <in.xlsx> -o out.xlsx
      把能安全修复的单元格全部修好，逐条列出
  meritbook template [-o out.xlsx] [--sample] [--into in.xlsx]
      生成空白模板；--sample 生成示例学校；--into 给已有工作簿补上缺少的台账

选项：--lang zh-CN|en-US  界面语言    --help  本说明    --version  版本
退出码：0 完成  1 意外错误  2 用法错误  3 数据有错误  4 文件无法读取`,
  'cli.see-help': '用 --help 查看用法。',
  'cli.unknown-command': '没有“{command}”这个命令。',
  'cli.unknown-option': '选项写法不对：{option}。',
  'cli.stray-option': '{command} 命令没有 {option} 选项。',
  'cli.unknown-language': '--lang 只能是 {languages}。',
  'cli.no-input': '请写明要处理的工作簿：meritbook {command} <文件.xlsx>。',
  'cli.one-input': '一次只能处理一个工作簿。',
  'cli.no-output': '请用 -o 写明输出文件。',
  'cli.output-or-in-place': '-o 与 --in-place 只能用一个。',
  'cli.output-is-input': '输出文件就是输入文件，未予覆盖；请换一个文件名，计算时也可用 --in-place。',
  'cli.no-command': '请写明命令：compute、check、summary、fix 或 template。',
  'cli.output-is-folder': '{path} 是文件夹，请写明其中的文件名。',
  'cli.output-extension': '输出文件的扩展名应为 {extension}，否则打不开；请改正文件名。',
  'cli.bad-date': '日期“{value}”无法识别，请写成 YYYY-MM-DD，如 2026-06-30。',
  'cli.template-takes-no-file': 'template 命令不处理工作簿；要给已有工作簿补台账，请用 --into <文件.xlsx>。',
  'cli.sample-or-into': '--sample 与 --into 只能用一个。',
  'cli.template-exists': '{path} 已经存在，为免覆盖已填的数据未写入；请用 -o 指定文件名。',
  'cli.blocked': '数据有错误，未写出结果；请改正后重新计算，或用 --allow-errors 略过出错的行（结果注明非正式）。',
  'cli.reading': '正在读取工作簿 {percent}%',
  'cli.computing': '正在计算',
  'cli.writing': '正在写入结果',
  'cli.written': '已写入：{path}',
  'cli.counts': '{group}：已排名 {count} 人（{grades}）',
  'cli.issue-counts': '数据校验：错误 {errors}，警告 {warnings}，提示 {infos}',
  'cli.fixed': '{place}  {what}',
  'cli.fixed-count': '共修复 {count} 处',
  'cli.nothing-missing': '台账齐全，没有需要补充的工作表',
  'cli.added': '已补上：{sheets}',
  'cli.unexpected': '程序出现意外错误（{kind}），没有写出任何文件；请带上出错的步骤反馈给我们。',
  'cli.fixable': '其中 {count} 处可用 fix 命令自动修复',

  'fix.number-as-text': '文本数字已改成数字',
  'fix.date-as-text': '文本日期已改成日期',
  'fix.text-untidy': '已去掉多余空格和全角字符',
  'fix.enum-unknown': '已改成列表中的规范写法',
} as const;
