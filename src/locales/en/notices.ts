import type { shellNotices as zhNotices } from '../zh-CN/notices'
import { many } from './many'

/** What was refused and what else is told, in English. */
export const shellNotices: typeof zhNotices = {
  refusal: {
    label: 'Not read',
    titles: {
      empty: 'This file is empty',
      tooLarge: 'This file is too large and was not read',
      notText: 'This file is not text',
      foreignJson: 'This is JSON, but not a file saved here',
      savedNewer: 'This JSON was saved by a newer version',
      savedOlder: 'This JSON was saved by an early version',
      savedDamaged: 'This JSON is incomplete or was changed',
      pdf: 'This is a PDF, which cannot be read directly yet',
      word: 'This is a Word document, which cannot be read directly yet',
      excel: 'This is an Excel workbook, which cannot be read directly yet',
      image: 'This is a picture: there is no text in it',
      archive: 'This is an archive, which cannot be read directly yet',
      other: 'This kind of file cannot be read yet',
      serviceCatalogue: 'It looks like a service catalogue; no budget table was found',
      procurementCatalogue: 'It looks like a procurement catalogue; no budget table was found',
      finalAccounts: 'It looks like final accounts; no budget table was found',
      sheetOnly: 'Performance sheets only; no budget table was found',
      narrativeOnly: 'Narrative only; no budget table was found',
      table: 'There is a table, but none of the thirteen of a budget disclosure',
      prose: 'It looks like ordinary prose; no budget table was found',
      unknown: 'No budget table was found',
    },
    tooLarge: {
      file: (megabytes, most) => `It has ${megabytes} MB; at most ${most} MB are read at once.`,
      line: (line, characters) =>
        `Line ${line} has ${characters.toLocaleString('en-US')} characters: no line of a table or text has.`,
    },
    bodies: {
      empty: 'There is not one character in it.',
      tooLarge: 'It is beyond what is read at once.',
      notText: 'Most of its bytes are not text in any encoding.',
      foreignJson: 'What opens is the JSON saved under Export.',
      savedNewer: 'Update this program first, then open it.',
      savedOlder: 'It lacks the source text and cannot be opened.',
      savedDamaged: 'It was not opened, so that no wrong figure is shown. At:',
      pdf: 'Take its text and tables out first; there are two ways.',
      word: 'Take its text and tables out first; there are two ways.',
      excel: 'Take its tables out first; there are two ways.',
      image: 'Have the picture recognised as text (OCR) first, then read that.',
      archive: 'Unpack it first, then drop the whole folder.',
      other: 'What can be read is text: .txt .tsv .csv .md, and pasted text and tables.',
      noBudgetTable: 'The titles and heads of the thirteen budget tables were looked for; not one was found.',
    },
    ways: {
      empty: [['If it was not saved yet', 'save it in its own program and drop it again']],
      tooLarge: [['If it holds several documents', 'split it and drop them one by one']],
      notText: [['If its extension was changed', 'open it in its own program and save as .txt or .csv']],
      foreignJson: [['For a budget', 'Drop the text or tables of a disclosure']],
      savedNewer: [['If you cannot update', 'Ask for the report or the XLSX']],
      savedOlder: [['If you have the disclosure', 'Drop it to read it again']],
      savedDamaged: [['If you have the disclosure', 'Drop it to read it again']],
      pdf: [
        ['If its text can be selected', 'select all in the PDF, copy, and paste on this page'],
        ['If it is a scan', 'turn it into .txt with a program that recognises text, then drop that'],
      ],
      word: [
        ['Fastest', 'select all in Word or WPS, copy, and paste on this page; tables are kept'],
        ['Or', 'save as “plain text” (.txt, UTF-8) and drop that'],
      ],
      excel: [
        ['Fastest', 'copy the table with its title and paste on this page'],
        ['Or', 'save each worksheet as “CSV UTF-8” and drop them together'],
      ],
      image: [['If there is an original', 'find the web page or PDF, copy its text and paste it']],
      archive: [['Once unpacked', 'drop the folder; the text files in it are read one by one']],
      other: [['If another program opens it', 'select all, copy, and paste on this page']],
      sheetOnly: [
        [
          'If the budget tables are in another file',
          'open that first, then drop this one: both can be made one',
        ],
      ],
      narrativeOnly: [
        [
          'If the budget tables are in another file',
          'open that first, then drop this one: both can be made one',
        ],
      ],
      noBudgetTable: [
        ['If the tables are in another file', 'drop that file too'],
        ['If these are final accounts', 'only budgets are read so far'],
      ],
    },
    another: 'Choose another file',
    stays: count =>
      count === 0
        ? ''
        : count === 1
          ? 'The open document is unchanged'
          : `The ${count} documents are unchanged`,
    garbled: 'If the text is garbled',
    part: document => `If it is another part of “${document}”`,
    join: 'Make one of both',
    joinNote: 'The document stays as it is; corrections and marks are not taken along.',
    reread: 'Read again as:',
    readAs: encoding => `Read as ${encoding}`,
    readAsOther: encoding => `Read as ${encoding}; try another`,
    several: count => `${many(count, 'file was', 'files were')} not read`,
    closeAll: 'Close all',
  },
  notices: {
    label: 'Notices',
    cancelled: (file, dropped) =>
      dropped === 0
        ? `Cancelled at ${file}.`
        : `Cancelled at ${file}; ${dropped} more waiting ${dropped === 1 ? 'file was' : 'files were'} not read.`,
    silent:
      'What reads has not moved for half a minute and may have stopped. Wait a little longer, or read this file again; the others are not touched.',
    retry: 'Read again',
    several: (file, count, left) =>
      left === 0
        ? `${file} holds ${count} disclosures, listed as 1 to ${count}.`
        : `${file} holds ${count + left} disclosures, of which ${count} are read at once: the first ${count} are listed, the last ${left} were not read. Put those into a file of their own and drop it.`,
    failed: file => `${file}: reading stopped half-way`,
    failedBody: (stage, message) =>
      `It stopped at “${stage}”${message === '' ? '' : `: ${message}`}. The other files are unharmed; drop it again to retry.`,
    notKept: {
      unavailable: file => `The browser lets this page keep nothing. ${file} stays until the tab closes.`,
      full: file =>
        `The browser is full. ${file} stays until the tab closes; remove some documents and drop it again to keep it.`,
      newer: file =>
        `What the browser keeps is a newer version’s, which this one leaves alone; ${file} as it is here stays until the tab closes. Open it with the newer version.`,
      silent: file =>
        `The browser’s storage does not answer, so nothing was saved. ${file} and whatever else is open here stays until the tab closes; to keep it, use Backup and restore.`,
      failed: file => `It was not saved. ${file} stays until the tab closes.`,
    },
    stepNotKept: {
      full: file =>
        `The browser is full. It keeps ${file} as it was before the last step, which stays until the tab closes; remove some documents and make another change to keep both.`,
      failed: file =>
        `The last step was not saved and stays until the tab closes; the browser keeps ${file} as it was before. Another change saves both.`,
    },
    notForgotten: file =>
      `${file} was not deleted from the browser; it will be back when this page is opened again.`,
    notRestored: {
      unavailable: 'The browser lets this page read nothing it kept; this visit starts afresh.',
      full: 'The documents kept last time cannot be read; this visit starts afresh.',
      failed: 'The documents kept last time cannot be read; this visit starts afresh.',
      newer:
        'What the browser keeps is a newer version’s: this one cannot read it and leaves it alone. Open it with the newer version; what is opened here stays until the tab closes.',
      silent:
        'The browser’s storage does not answer: what was kept cannot be listed, and what is opened here stays until the tab closes. Try closing and reopening the browser; to keep what is here, use Backup and restore.',
    },
    newerRecords: count =>
      `${many(count, 'was', 'were')} kept by a newer version and ${count === 1 ? 'is' : 'are'} left alone: see “Backup and restore” on the first page.`,
    damagedRecords: count =>
      `${count} of the kept documents ${count === 1 ? 'is' : 'are'} damaged and cannot be opened: “Backup and restore” on the first page may bring ${count === 1 ? 'it' : 'them'} back.`,
    notOpened: file =>
      `${file} cannot be opened: what was kept is gone or cannot be reached. Drop the file again.`,
    altered: file =>
      `${file} was not opened: the text in the browser is not the one that was kept and would show wrong figures. Drop the original file again and choose “Replace”; corrections and marks stay.`,
    orphanedCorrections: (file, count) =>
      `${file} was read again; ${count === 1 ? '1 correction finds' : `${count} corrections find`} no place in the new text. See Tables.`,
    damagedCorrections: file =>
      `The corrections and marks of ${file} cannot be read; it is shown uncorrected. What cannot be read is set aside, see “Backup and restore” on the first page, and new ones do not overwrite it.`,
    newerCorrections: file =>
      `The corrections and marks of ${file} are kept by a newer version, which this one leaves alone; it is shown uncorrected. New ones made here stay until the tab closes.`,
    notJoined: file =>
      `${file} does not read as one whole document: it would fall into several or lose a table. The parts stay apart.`,
    notChecked: file =>
      `${file} could not be checked, so there are no findings now. Load the page again to check it once more.`,
    changedElsewhere: file =>
      `Another tab changed ${file}; this one has followed. What was corrected and marked here comes on top.`,
    removedElsewhere: file => `Another tab removed ${file}; it can be undone there.`,
    notRemoved: file =>
      `${file} was not removed: another tab has just changed it, and this one follows. To remove it, do it again.`,
    choicesNotKept:
      'The browser does not let this page remember choices: language, colours, unit and the order of slides last until the tab is closed.',
    cleared:
      'What the browser kept is gone: the site’s data were cleared. What is open is still here and stays until the tab closes. To keep it, save it as JSON under Export, with corrections and marks; or drop the original file again and choose “Replace”.',
    savedDiffers: (file: string, tool: string, amounts: number) =>
      `${file} was saved by version ${tool}; read again from the text it holds, ${amounts > 0 ? `${amounts} ${amounts === 1 ? 'amount differs' : 'amounts differ'}` : 'some readings differ'}. Shown is what was saved: compare it with the source.`,
    folder: (taken, left) =>
      taken === 0
        ? 'The folder holds no file that can be read: .txt .tsv .csv .md.'
        : `${many(taken, 'file of the folder was', 'files of the folder were')} read, ${left} ${left === 1 ? 'was' : 'were'} not.`,
    quoted: name => (name === '' ? 'The pasted text' : `“${name}”`),
  },
}
