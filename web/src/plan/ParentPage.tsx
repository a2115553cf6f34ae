export const ParentPage = () => null
