export const VersionsPage = () => null
