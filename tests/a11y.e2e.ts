import { withoutBarriers } from './a11y';
import { SCREENS } from './screens';

withoutBarriers(SCREENS.slice(0, Math.ceil(SCREENS.length / 2)));
