import { withoutBarriers } from './a11y';
import { SCREENS } from './screens';

withoutBarriers(SCREENS.slice(Math.ceil(SCREENS.length / 2)));
