// @actions/core runs programs to name the operating system, which this action never asks for. package.json puts this
// in the place of what runs them: the bundle cannot start a process, and loads nothing that could.
export const getExecOutput = () => {
  throw new Error('getExecOutput is not part of this bundle: the action runs no program.')
}
