import { config } from '@vue/test-utils'
import { computed } from 'vue'
import { messagesKey } from '@/components/messages'
import { messages } from '@/locales'

// A component mounted alone speaks Chinese.
config.global.provide = { [messagesKey as symbol]: computed(() => messages['zh-CN']) }

// A page under test is alone: pages of the tests before it are not other tabs of its browser.
Object.defineProperty(globalThis, 'BroadcastChannel', {
  value: undefined,
  configurable: true,
  writable: true,
})
