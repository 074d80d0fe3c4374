import type { Language } from '.'
import type { about as zhCN } from './zh-CN/about'

/** The words of backup, updates, installation and licences. */
export type AboutMessages = typeof zhCN

/** Loads them in one language; they are no part of the first screen. */
export async function loadAbout(language: Language): Promise<AboutMessages> {
  const { about } = language === 'en' ? await import('./en/about') : await import('./zh-CN/about')
  return about
}
