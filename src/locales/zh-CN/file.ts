/** 文件读不了、写不了时的句子，命令行和网页共用。 */
export default {
  'file.missing': '找不到文件 {path}，请核对路径和文件名。',
  'file.folder': '{path} 是文件夹，请写明其中的工作簿。',
  'file.no-file': '{path} 不是普通文件，无法读取；请写明工作簿。',
  'file.denied': '没有权限读取 {path}，请检查文件权限，或先把它复制到自己的文件夹。',
  'file.too-large': '{path} 超过 512 MB，太大无法处理。',
  'file.no-folder': '无法写入 {path}：文件夹不存在，请先建好文件夹。',
  'file.disk-full': '无法写入 {path}：磁盘空间不足，原文件未改动。',
  'file.in-use': '无法写入 {path}：文件可能正在 Excel 中打开，请关闭后重试。',
  'file.not-written': '无法写入 {path}，请检查文件夹权限；原文件未改动。',
} as const;
