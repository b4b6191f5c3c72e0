// A method for every one of GitHub's endpoints comes with @actions/github, and takes longer to load than all the rest of
// it. This action names the few routes that it asks for, so package.json puts this plugin in the place of theirs.
export const restEndpointMethods = () => ({})
