import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { makeRouter } from './router'
import { useDocuments } from './stores/documents'
import './styles/tokens.css'
import './styles/base.css'
import './styles/popover.css'
import './styles/print.css'
import AppShell from './views/app-shell.vue'

const app = createApp(AppShell).use(createPinia()).use(makeRouter())
void useDocuments().restore()
app.mount('#app')
