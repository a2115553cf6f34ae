export const CommunesPage = () => null
