import { config } from '@vue/test-utils'
import { computed } from 'vue'
import { messagesKey } from '@/components/messages'
import { messages } from '@/locales'

// A component mounted alone speaks Chinese.
config.global.provide = { [messagesKey as symbol]: computed(() => messages['zh-CN']) }
