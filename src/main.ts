import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { makeRouter } from './router'
import { useDocuments } from './stores/documents'
import { useWords } from './stores/words'
import './styles/tokens.css'
import './styles/base.css'
import './styles/forced-colors.css'
import AppShell from './views/app-shell.vue'

const app = createApp(AppShell).use(createPinia()).use(makeRouter())
void useDocuments().restore()
void useWords()
  .load()
  .then(() => app.mount('#app'))
