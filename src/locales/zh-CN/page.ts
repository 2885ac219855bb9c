/** 网页本身的句子：还没有 React 时就要能显示。 */
export default {
  'page.title': '争优台账',
  'page.opening': '正在打开争优台账……',
  'page.retry': '重试',

  'page.old-browser.title': '这台电脑的 Excel 太旧，打不开窗格',
  'page.old-browser.why': '窗格要用 WebView2（新版 Edge）显示，这里的 Excel 还在用 Internet Explorer 或旧内核。',
  'page.old-browser.do': '请更新到 Microsoft 365 或 Excel 2021 以上，并安装“Microsoft Edge WebView2 运行时”，然后重新打开 Excel。',

  'page.unsupported.title': '这个版本的 Excel 缺少所需的功能',
  'page.unsupported.why': '争优台账需要 Excel 接口 ExcelApi 1.9，这里的 Excel 没有。',
  'page.unsupported.do': '请在“文件 → 账户 → 更新选项”中更新；Excel 2016、2019 请换成 Excel 2021 以上或 Microsoft 365。',

  'page.unreachable.title': '连不上微软的 Office 组件',
  'page.unreachable.why': '窗格要从 {host} 取得 office.js 才能读写工作簿，现在没有取到。工作簿没有改动。',
  'page.unreachable.do': '请检查网络后重试；学校网络有限制的，请网络管理员放行 {host}。',

  'page.outside.title': '请在 Excel 里打开',
  'page.outside.why': '这是争优台账的 Excel 窗格，单独在浏览器里打开时没有工作簿可用。',
  'page.outside.do': '请在 Excel 中打开学校的工作簿，点“开始”选项卡“争优”组里的“打开争优台账”。',

  'page.incomplete.title': '争优台账没有完整加载',
  'page.incomplete.why': '有文件没有取到，或者窗格启动时出错。工作簿没有改动。',
  'page.incomplete.do': '请重试；仍不行时请联系安装争优台账的管理员。',

  'page.otherwise.title': '不用窗格也能计算',
  'page.otherwise.how': '把工作簿存成 .xlsx，在装有 Node.js 的电脑上用争优台账的命令行计算，结果写成同样的几张表：',
  'page.otherwise.command': 'node dist/cli/meritbook.cjs compute 工作簿.xlsx',

  'page.help.title': '争优台账使用帮助',
  'page.help.what': '争优台账在学校自己的工作簿里检查创先争优的填报数据，计算优质课的名次、等次和帮扶覆盖，写成几张可打印、可复核的工作表。',
  'page.help.where': '在 Excel“开始”选项卡的“争优”组中：',
  'page.help.open': '“打开争优台账”打开窗格：建立台账，检查填报，计算并查看结果。',
  'page.help.rank': '“计算排名”直接计算并打开“评比结果”；数据有错误时不写入，窗格里逐条说明怎样处理。',
  'page.help.private': '数据不离开本机：窗格只从本网站和微软的 office.js 地址取程序，不发送工作簿的任何内容。',
  'page.help.contact': '安装、更新和网络问题请联系本校安装争优台账的管理员。',
  'page.help.version': '版本 {version}',
} as const;
