import type { about as zhCN } from '../zh-CN/about'
import { many } from './many'

/** What stands around the documents: backup, updates, installation, licences; loaded when first shown. */
export const about: typeof zhCN = {
  update: {
    body: 'A new version is ready. Updating reopens this page; documents, corrections and marks stay.',
    reading: 'A new version is ready. A file is being read: update afterwards.',
    draft: 'A new version is ready. A correction or note is not finished: save or cancel it first.',
    unkept:
      'A new version is ready. Some documents are not kept by the browser and would be lost: back them up first.',
    now: 'Update',
    later: 'Later',
  },
  backup: {
    title: 'Backup and restore',
    lead: 'All documents, corrections, marks and preferences in one file, kept where you choose.',
    save: count => `Back up ${many(count, 'document')}`,
    none: 'There is no document to back up yet.',
    missing: count =>
      `the content of ${count} is gone from the browser or not the one kept, and was left out`,
    aside: count => `${count} more that cannot be read ${count === 1 ? 'is' : 'are'} in it as kept`,
    asideTitle: 'Kept aside, unreadable',
    asideBody:
      'Nothing of it is lost or written over. It can be tried again after an update, and goes into backups as it is.',
    asideWhy: {
      newer: 'a newer version’s',
      damaged: 'damaged',
      newerCorrections: 'corrections and marks of a newer version',
      damagedCorrections: 'damaged corrections and marks',
      readable: 'can be brought back',
    },
    asideAt: date => `kept on ${date}`,
    bringBack: 'Try to bring back',
    broughtBack: name => `Brought back: ${name}`,
    stillUnread: name =>
      `Still unreadable: ${name}. It stays as it is. If you have the file, add it first and try again.`,
    saveAside: 'Save as a backup',
    removedAside: name => `Removed for good: ${name}`,
    asideRefused: 'Not finished: the browser refused its storage. What was kept is still there.',
    asideAdopted: count => `${count} that cannot be read set aside as they are`,
    asideNotAdopted:
      'what cannot be read was not set aside, since the browser did not take it: keep this backup',
    removeAside: 'Remove for good',
    reallyRemove: 'Really remove for good',
    part: at => `part ${at}`,
    parts: count =>
      `All documents together exceed 1 GB: they are in ${count} backups, which can be restored together.`,
    saved: name => `Saved as ${name}`,
    fileName: 'Mingzhang backup',
    restore: 'Restore from a backup…',
    restoreBody:
      'Restoring adds and never overwrites: what is the same is skipped, what was corrected or marked otherwise stands beside.',
    working: 'Working',
    added: count => `${many(count, 'document')} added`,
    beside: count =>
      count === 1
        ? '1 differed from those here and stands beside them'
        : `${count} differed from those here and stand beside them`,
    same: count => `${many(count, 'was', 'were')} here already`,
    damaged: count => `${many(count, 'was', 'were')} damaged, not added but set aside`,
    preferences: 'preferences taken from the backup',
    faults: {
      notBackup: 'This is not a backup of Mingzhang. Nothing was changed.',
      newer: 'A newer version wrote this backup; this one cannot read it. Nothing was changed.',
      tooLarge: 'This backup is too large and was not read. Nothing was changed.',
      damaged: 'This backup is damaged. Nothing was changed.',
    },
  },
  page: {
    title: 'About and licences',
    made: version => `Mingzhang ${version}, MIT licence`,
    offline: {
      ready:
        'Works without a network: every file of this version is kept by the browser, whose menu can install it as an app.',
      preparing: 'The files of this version are being kept; then the page works without a network.',
      single:
        'This is the single file: it opens by double-click, without a network. It cannot be installed and offers no updates.',
      failed:
        'Not all files of this version could be kept (no network, or no room), so it does not work offline yet. Open the page again to retry, or use the single file mingzhang.html.',
      unavailable:
        'This browser or address does not allow use without a network; the single file mingzhang.html does.',
    },
    storage: {
      kept: 'Documents are kept in this browser and stay when it closes.',
      unkept:
        'The browser lets this page keep nothing: documents stay until the tab closes. Please use the backup.',
    },
    shipped: count => `The ${count} packages in use`,
    noTerms: 'The package states only the name of its licence.',
  },
}
