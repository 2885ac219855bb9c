import { freshBuild } from '../fresh-build.js';

export default (): void => {
  freshBuild('taskpane', 'dist/site/taskpane.html');
  freshBuild('workbench', 'dist/site/index.html');
};
