import '@patternfly/react-core/dist/styles/base.css';
import '@/ui/ui.css';
import '@/app/shell.css';
import { start } from '@/app/start';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element #root');

if (import.meta.env.VITE_MOCKS === 'on') await import('@mocks/browser').then((mocks) => mocks.start());
await start(root);
