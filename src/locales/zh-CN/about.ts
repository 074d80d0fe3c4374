/** What stands around the documents: backup, updates, installation, licences; loaded when first shown. */
export const about = {
  update: {
    body: '有新版本。更新会重新打开这一页，存下的文件、更正和标记都在。',
    reading: '有新版本。正在读文件，读完再更新。',
    unkept: '有新版本。有文件还没存进浏览器，更新会丢；请先备份。',
    now: '更新',
    later: '以后再说',
  },
  backup: {
    title: '备份与恢复',
    lead: '全部文件、更正、标记和偏好存成一个文件，留在您选的地方。',
    save: (count: number) => `备份 ${count} 份文件`,
    none: '还没有文件可备份。',
    missing: (count: number) => `${count} 份文件的内容已不在浏览器里，没有备份进去。`,
    saved: (name: string) => `已存为 ${name}`,
    fileName: '明账备份',
    restore: '从备份恢复…',
    restoreBody: '只添加，不覆盖：一样的跳过，更正或标记不同的另放一份。',
    working: '正在进行',
    added: (count: number) => `添加了 ${count} 份文件`,
    beside: (count: number) => `${count} 份与这里的不同，另放一份`,
    same: (count: number) => `${count} 份这里已有，跳过`,
    damaged: (count: number) => `${count} 份已损坏，没有添加`,
    preferences: '采用了备份里的偏好',
    faults: {
      notBackup: '这不是明账的备份。什么也没有改。',
      newer: '这份备份是更新的版本存的，这个版本读不了。什么也没有改。',
      tooLarge: '这份备份太大，没有读。什么也没有改。',
      damaged: '这份备份已损坏。什么也没有改。',
    },
  },
  page: {
    title: '关于与许可',
    made: (version: string) => `明账 ${version}，MIT 许可`,
    offline: {
      ready: '断网可用：这一版的全部文件已存在浏览器里。可从浏览器菜单安装为应用。',
      preparing: '正在存下这一版的全部文件，存好后断网可用。',
      single: '这是单文件版：双击即开，断网可用。不能安装为应用，也不会提示更新。',
      unavailable: '这个浏览器或地址不支持断网使用；可改用单文件版 mingzhang.html。',
    },
    storage: {
      kept: '文件存于本机浏览器，关闭后仍在。',
      unkept: '浏览器不让这一页存东西：文件只留到关闭标签页为止，请用备份。',
    },
    shipped: (count: number) => `用到的 ${count} 个软件包`,
    noTerms: '软件包里只写了许可的名称。',
  },
}
