/** What was refused and what else is told; these words of the frame come with the first notice or document. */
export const shellNotices = {
  refusal: {
    label: '没有读成',
    titles: {
      empty: '这份文件是空的',
      tooLarge: '这份文件太大，没有读',
      notText: '这份文件不是文字',
      foreignJson: '这是 JSON，但不是明账存的文件',
      savedNewer: '这份 JSON 是更新的版本存的',
      savedOlder: '这份 JSON 是早先的版本存的',
      savedDamaged: '这份 JSON 不完整，或者被改坏了',
      pdf: '这是 PDF，还不能直接读',
      word: '这是 Word 文档，还不能直接读',
      excel: '这是 Excel 表格，还不能直接读',
      image: '这是图片，里面没有文字',
      archive: '这是压缩包，还不能直接读',
      other: '这种文件还不能读',
      serviceCatalogue: '这份文件像服务目录，没有找到预算表',
      procurementCatalogue: '这份文件像采购目录，没有找到预算表',
      finalAccounts: '这份文件像决算公开，没有找到预算表',
      sheetOnly: '只有绩效目标表，没有找到预算表',
      narrativeOnly: '只有情况说明，没有找到预算表',
      table: '有表格，但不是预算公开的十三张表',
      prose: '这份文件像一般文章，没有找到预算表',
      unknown: '没有找到预算表',
    },
    bodies: {
      empty: '里面没有一个字。',
      tooLarge: '超过了一次能读的大小。',
      notText: '多数字节不是任何一种编码的文字。',
      foreignJson: '能打开的是从“导出”存下的 JSON。',
      savedNewer: '先更新这个程序，再打开它。',
      savedOlder: '里面没有原文，打不开。',
      savedDamaged: '为免显示错的数，没有打开。错在：',
      pdf: '先把里面的文字和表格取出来，有两种办法。',
      word: '先把里面的文字和表格取出来，有两种办法。',
      excel: '先把里面的表格取出来，有两种办法。',
      image: '先把图片识别成文字（OCR），再拿来读。',
      archive: '先解压，再把文件夹整个拖进来。',
      other: '能读的是文字：.txt .tsv .csv .md，以及粘贴的文字和表格。',
      noBudgetTable: '找过十三张预算表的标题和表头，一张也没有找到。',
    },
    tooLarge: {
      file: (megabytes: number, most: number) => `有 ${megabytes} MB，一次最多读 ${most} MB。`,
      line: (line: number, characters: number) =>
        `第 ${line} 行有 ${characters.toLocaleString('en-US')} 字，不会是表格或说明的一行。`,
    },
    /** “若……”和“就……”成对：左边是情形，右边是做法。 */
    ways: {
      empty: [['若内容还没存进去', '在原来的软件里保存后，再拖一次']],
      tooLarge: [['若里面是好几份文件', '拆开，一份一份拖进来']],
      notText: [['若改过扩展名', '用原来的软件打开，另存为 .txt 或 .csv']],
      foreignJson: [['若要看预算', '把公开文件的文字或表格拖进来']],
      savedNewer: [['若不便更新', '请对方改存“报告”或 XLSX']],
      savedOlder: [['若有公开文件', '把它拖进来重读']],
      savedDamaged: [['若有公开文件', '把它拖进来重读']],
      pdf: [
        ['若字能选中', '在 PDF 里全选、复制，回到这一页粘贴'],
        ['若是扫描件', '先用带文字识别的软件转成 .txt，再拖进来'],
      ],
      word: [
        ['最快', '在 Word 或 WPS 里全选、复制，回到这一页粘贴，表格会保留'],
        ['或者', '另存为“纯文本”（.txt，编码选 UTF-8），再拖进来'],
      ],
      excel: [
        ['最快', '选中表格（含标题）复制，回到这一页粘贴'],
        ['或者', '每张工作表另存为“CSV UTF-8”，再一起拖进来'],
      ],
      image: [['若有原件', '找单位网站上的网页或 PDF，复制文字后粘贴']],
      archive: [['解压以后', '把文件夹拖进来，里面的文字文件会逐个读']],
      other: [['若能用别的软件打开', '全选、复制，回到这一页粘贴']],
      sheetOnly: [['若预算表在另一个文件里', '先打开那个文件，再把这个拖进来，就能合为一份']],
      narrativeOnly: [['若预算表在另一个文件里', '先打开那个文件，再把这个拖进来，就能合为一份']],
      noBudgetTable: [
        ['若表格在另一个文件里', '把那个文件也拖进来'],
        ['若是决算公开', '目前只读预算公开'],
      ],
    },
    another: '选别的文件',
    stays: (count: number) => (count === 0 ? '' : `已打开的 ${count} 份没有变化`),
    garbled: '若文字是乱码',
    part: (document: string) => `若是“${document}”的另一部分`,
    join: '合为一份',
    joinNote: '原来那份照旧保留；更正和标记不带过去。',
    reread: '换编码重读：',
    readAs: (encoding: string) => `按 ${encoding} 读`,
    readAsOther: (encoding: string) => `按 ${encoding} 读；换编码`,
    several: (count: number) => `${count} 个文件没有读成`,
    closeAll: '全部关闭',
  },
  notices: {
    label: '消息',
    cancelled: (file: string, dropped: number) =>
      dropped === 0 ? `已取消：停在${file}。` : `已取消：停在${file}，后面的 ${dropped} 个文件没有读。`,
    silent: '读取的部件半分钟没有动静，可能已经停了。可再等等，或重新读这一份；别的文件不受影响。',
    retry: '重新读',
    several: (file: string, count: number, left: number) =>
      left === 0
        ? `${file}里有 ${count} 份公开，分别列出：第 1 份至第 ${count} 份。`
        : `${file}里有 ${count + left} 份公开，一次读 ${count} 份：列出的是前 ${count} 份，后面 ${left} 份没有读。把后面的拆成另一个文件，再拖进来。`,
    failed: (file: string) => `${file}：读到一半停了`,
    failedBody: (stage: string, message: string) =>
      `停在“${stage}”${message === '' ? '' : `：${message}`}。别的文件没有受影响，可以再拖一次。`,
    notKept: {
      unavailable: (file: string) => `浏览器不让这一页存东西。${file}只留到关闭标签页为止。`,
      full: (file: string) => `浏览器存不下了。${file}只留到关闭标签页为止；移除几份旧的再拖一次就能存下。`,
      newer: (file: string) =>
        `浏览器里存的属于更新的版本，这个版本不动它；${file}在这里的样子只留到关闭标签页为止。请用更新的版本打开。`,
      silent: (file: string) =>
        `浏览器的存储没有回应，没有存成。${file}等这里打开的只留到关闭标签页为止；要留住，用“备份与恢复”。`,
      failed: (file: string) => `没有存成。${file}只留到关闭标签页为止。`,
    },
    stepNotKept: {
      full: (file: string) =>
        `浏览器存不下了。${file}存着的是这一步以前的样子，这一步只留到关闭标签页为止；移除几份旧的，再改一处就一并存下。`,
      failed: (file: string) =>
        `这一步没有存成，只留到关闭标签页为止；${file}存着的是这一步以前的样子。再改一处会再存一次。`,
    },
    notForgotten: (file: string) => `${file}没有从浏览器里删掉，重新打开这一页后还会出现。`,
    notRestored: {
      unavailable: '浏览器不让这一页读存下的文件，这次从头开始。',
      full: '上次存下的文件读不出来，这次从头开始。',
      failed: '上次存下的文件读不出来，这次从头开始。',
      newer:
        '浏览器里存的属于更新的版本，这个版本读不了，也不动它。请用更新的版本打开；这里打开的只留到关闭标签页为止。',
      silent:
        '浏览器的存储没有回应：上次存下的列不出来，这里打开的只留到关闭标签页为止。关掉浏览器再打开试试；要留住这里的，用“备份与恢复”。',
    },
    newerRecords: (count: number) =>
      `有 ${count} 份是更新的版本存下的，这个版本不动它们；列在首页的“备份与恢复”里。`,
    damagedRecords: (count: number) =>
      `有 ${count} 份存下的文件已损坏，打不开了；列在首页的“备份与恢复”里，可试着取回。`,
    notOpened: (file: string) => `${file}打不开：存下的内容不在了，或者读不到。请把文件再拖一次。`,
    altered: (file: string) =>
      `${file}没有打开：浏览器里的原文已不是当初存下的，照它显示会是错的数。请把原来的文件再拖一次，选“替换”；更正和标记会留下。`,
    orphanedCorrections: (file: string, count: number) =>
      `${file}重新读过了，${count} 处更正在新的文字里找不到位置；它们列在“表格”里。`,
    damagedCorrections: (file: string) =>
      `${file}的更正和标记读不出来，这里显示的是未更正的样子。读不出的另存着，不会被新作的盖掉，列在首页的“备份与恢复”里。`,
    newerCorrections: (file: string) =>
      `${file}的更正和标记由更新的版本存着，这个版本不动它们，显示的是未更正的样子。在这里新作的只留到关闭标签页为止。`,
    notJoined: (file: string) => `${file}连起来读不成完整的一份：会变成几份，或者少了表。所以仍分开放。`,
    notChecked: (file: string) => `${file}没能核对完，现在没有核对结果；重新打开这一页会再核对。`,
    changedElsewhere: (file: string) =>
      `另一个标签页改了${file}，这里已跟上；这里做的更正和标记接在后面，没有丢。`,
    removedElsewhere: (file: string) => `另一个标签页移除了${file}，可在那边撤销。`,
    notRemoved: (file: string) => `${file}没有移除：另一个标签页刚改了它，这里已跟上。仍要移除，再按一次。`,
    choicesNotKept: '浏览器不让这一页记住选择：语言、配色、单位和演示的页序只留到关闭标签页为止。',
    cleared:
      '浏览器里存下的没有了：网站数据被清除了。打开着的还在，只留到关闭标签页为止。要留住：从“导出”存成 JSON，更正和标记都在里面；或者把原文件再拖一次，选“替换”。',
    savedDiffers: (file: string, tool: string, amounts: number) =>
      `${file}由 ${tool} 版存成，按所带原文重读，有 ${amounts > 0 ? `${amounts} 个金额` : '几处读数'}不同。显示的是存下的，请对照原文。`,
    folder: (taken: number, left: number) =>
      taken === 0
        ? '文件夹里没有能读的文件：.txt .tsv .csv .md。'
        : `文件夹里读了 ${taken} 个文件，还有 ${left} 个没有读。`,
    quoted: (name: string) => (name === '' ? '粘贴的文字' : `“${name}”`),
  },
}
