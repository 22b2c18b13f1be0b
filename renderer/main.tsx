import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';

const place = document.querySelector('#root');
if (!place) throw new Error('the page has no place for the window');
createRoot(place).render(<App />);
